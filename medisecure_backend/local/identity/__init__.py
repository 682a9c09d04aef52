"""The user pool of the local clinic: Amazon Cognito's protocol, checks and answers, on this machine."""

"""Lambda functions that Cognito calls."""

"""What runs when a clinic is deployed on AWS: migrations, the first administrator, the clinic file."""

"""Before anybody is signed in: password, code, first sign-in, registering, a forgotten password."""

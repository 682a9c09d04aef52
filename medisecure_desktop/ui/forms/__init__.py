"""Forms, before sign-in and after: one question to the clinic at a time, and what to say when it fails."""

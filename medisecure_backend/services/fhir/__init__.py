"""FHIR R4: the one place where the clinic's records become FHIR resources."""

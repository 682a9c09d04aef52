"""What a clinic does: plain functions over one database transaction. They know no HTTP."""

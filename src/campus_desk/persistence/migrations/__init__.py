"""What leads from one version of the campus file to the next: one revision per change, in ``versions``.

Alembic is imported only when a file is older than the program. A new file is made by ``schema`` at once; a test holds
that both ways end at the same schema. Revisions run without triggers and indexes: these are put back, as the present
program wants them, when the last revision is through.
"""

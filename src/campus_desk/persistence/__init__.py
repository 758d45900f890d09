"""The campus file: the only layer that knows SQL, SQLAlchemy and Alembic.

* Tables and column types, and the migrations that lead to them.
* Safeguards: constraints and triggers that make a double booking or a changed invoice impossible, whoever writes.
* Repositories load and save domain values inside a unit of work; queries fill the read models.

Nothing outside this package may know which engine is behind it.
"""

"""Tests: unit (no Qt, no database), integration, gui, documents, scenarios, benchmarks."""

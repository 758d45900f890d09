ALTER TABLE problem_report ADD COLUMN solved_at INTEGER CONSTRAINT solved_then CHECK (solved_at IS NULL OR state = 'solved');

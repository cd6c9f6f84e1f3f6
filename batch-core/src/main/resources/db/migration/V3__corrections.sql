-- What an answer of a reviewer needs beyond the columns of V2: what was decided, about which reading of the figure, and
-- the very file and row it came from.
ALTER TABLE corrections ADD COLUMN decision VARCHAR;
ALTER TABLE corrections ADD COLUMN comment_text VARCHAR;
ALTER TABLE corrections ADD COLUMN figure_version VARCHAR(64);
ALTER TABLE corrections ADD COLUMN source_file_sha256 VARCHAR(64);
ALTER TABLE corrections ADD COLUMN sheet_row INTEGER;
ALTER TABLE corrections ADD COLUMN entry_number BIGINT;

-- What a run of the first version left: two documents, an article with a figure and a claim, a correction, a history.
INSERT INTO batch_job_instance (job_instance_id, version, job_name, job_key) VALUES (1, 0, 'nightly', 'key-1');
INSERT INTO batch_job_execution (job_execution_id, version, job_instance_id, create_time, start_time, end_time, status, exit_code, exit_message, last_updated)
VALUES (1, 2, 1, TIMESTAMP '2026-10-01 02:30:00', TIMESTAMP '2026-10-01 02:30:00', TIMESTAMP '2026-10-01 02:31:00', 'COMPLETED', 'COMPLETED', '', TIMESTAMP '2026-10-01 02:31:00');
INSERT INTO job_runs (job_execution_id, job, started_at_utc, ended_at_utc, documents, articles, set_aside)
VALUES (1, 'nightly', TIMESTAMP '2026-10-01 02:30:00', TIMESTAMP '2026-10-01 02:31:00', 2, 1, 1);
INSERT INTO source_documents (id, name, format, size_bytes, status, first_seen_at_utc, last_seen_at_utc, job_execution_id, seen_job_execution_id)
VALUES ('document-1', 'quay.txt', 'text', 120, 'READ', TIMESTAMP '2026-10-01 02:30:00', TIMESTAMP '2026-10-01 02:30:00', 1, 1);
INSERT INTO source_documents (id, name, format, size_bytes, status, first_seen_at_utc, last_seen_at_utc, job_execution_id, seen_job_execution_id)
VALUES ('document-2', 'torn.html', NULL, 0, 'QUARANTINED', TIMESTAMP '2026-10-01 02:30:00', TIMESTAMP '2026-10-01 02:30:00', 1, 1);
INSERT INTO quarantine (id, document_id, document_name, stage, place, reason, remedy, seen_at_utc, job_execution_id, seen_job_execution_id)
VALUES ('fault-1', 'document-2', 'torn.html', 'READ', 'byte 0', 'the file is empty', 'send it again', TIMESTAMP '2026-10-01 02:30:00', 1, 1);
INSERT INTO articles (id, document_id, title, publisher, published_on, ordered_on, language, job_execution_id)
VALUES ('article-1', 'document-1', 'Fire at the quay', 'Quay Post', DATE '2026-09-30', DATE '2026-09-30', 'en', 1);
INSERT INTO article_bodies (article_id, piece_number, piece, job_execution_id)
VALUES ('article-1', 1, 'A fire at the quay of Vell killed 12 people.', 1);
INSERT INTO article_sources (article_id, document_id, entry_place, job_execution_id) VALUES ('article-1', 'document-1', '', 1);
INSERT INTO figures (id, article_id, begin_offset, end_offset, sentence_begin_offset, sentence_end_offset, kind, exact_value, low_value, high_value, bound, quantity_rule, effect, aggregation, attribution, certainty, confidence, rule, job_execution_id)
VALUES ('figure-1', 'article-1', 34, 36, 0, 44, 'COUNT', 12, 12, 12, 'EXACT', 'number:digits', 'KILLED', 'UNSPECIFIED', 'NARRATOR', 'CLAIMED', 0.9, 'verb', 1);
INSERT INTO claims (id, content_id, effect, lowest_value, highest_value, latest_value, agreement, agreement_reason, independent_sources, job_execution_id)
VALUES ('claim-1', 'content-1', 'KILLED', 12, 12, 12, 'AGREE', 'one source', 1, 1);
INSERT INTO claim_figures (claim_id, figure_number, figure_id, role, rule, job_execution_id) VALUES ('claim-1', 1, 'figure-1', 'MEMBER', 'first', 1);
INSERT INTO corrections (id, fact_table, fact_id, column_name, shown_value, reviewed_value, source_file, outcome, recorded_at_utc)
VALUES ('correction-1', 'figures', 'figure-1', 'exact_value', '12', '13', 'review.xlsx', 'APPLIED', TIMESTAMP '2026-10-01 09:00:00');

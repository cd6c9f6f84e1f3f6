/**
 * JSON Lines, one article a line, streamed.
 *
 * <p>Start at {@link org.tallywire.readers.jsonl.JsonLinesReader}; {@link org.tallywire.readers.jsonl.ArticleLine} is
 * what a line may hold.
 */
@NullMarked
package org.tallywire.readers.jsonl;

import org.jspecify.annotations.NullMarked;

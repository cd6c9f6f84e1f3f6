/**
 * Whether a night's data is good enough to be handed over. {@link org.tallywire.job.quality.QualityJudge} is the type to
 * read first.
 */
@NullMarked
package org.tallywire.job.quality;

import org.jspecify.annotations.NullMarked;

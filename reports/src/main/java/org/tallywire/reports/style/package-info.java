/**
 * What a newsroom can set about the looks of its reports: language, title, logo, colours.
 *
 * <p>Start at {@link org.tallywire.reports.style.HouseStyle}.
 */
@NullMarked
package org.tallywire.reports.style;

import org.jspecify.annotations.NullMarked;

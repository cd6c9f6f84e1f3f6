/**
 * The composition root. {@link org.tallywire.app.Main} starts the command line, which reads the settings and puts
 * readers, analysis, jobs and reports together.
 */
@NullMarked
package org.tallywire.app;

import org.jspecify.annotations.NullMarked;

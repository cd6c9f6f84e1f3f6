/**
 * The command line: one class for a command, and what they print for people and for programs.
 *
 * <p>Start at {@link org.tallywire.app.cli.CommandLineProgram}.
 */
@NullMarked
package org.tallywire.app.cli;

import org.jspecify.annotations.NullMarked;

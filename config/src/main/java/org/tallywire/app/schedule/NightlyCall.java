package org.tallywire.app.schedule;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;

/**
 * What is to be started, and when. All paths are absolute.
 *
 * @param at time of day, in the zone of the scheduler
 * @param program the launcher
 * @param arguments as for the command line
 * @param folder where the program starts, and looks for its settings
 * @param writable folders that it writes to
 * @param image of a container that holds the program
 */
public record NightlyCall(
        LocalTime at, Path program, List<String> arguments, Path folder, List<Path> writable, String image) {
    public NightlyCall {
        arguments = List.copyOf(arguments);
        writable = List.copyOf(writable);
    }
}

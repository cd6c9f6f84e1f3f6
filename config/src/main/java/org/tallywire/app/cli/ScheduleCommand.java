package org.tallywire.app.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tallywire.app.schedule.Installer;
import org.tallywire.app.schedule.NightlyCall;
import org.tallywire.app.schedule.ScheduleFile;
import org.tallywire.app.schedule.Scheduler;
import org.tallywire.app.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "schedule",
        description = {
            "Shows how the nightly run is handed to systemd, cron, the Windows task scheduler or Kubernetes.",
            "With --install: hands it over. A schedule that was installed before is replaced."
        },
        footer = {
            "  tallywire schedule inbox",
            "  tallywire schedule /srv/feeds --at 03:15 --with cron --install",
            "  tallywire schedule inbox --with kubernetes --image tallywire:0.1.0"
        })
final class ScheduleCommand implements Callable<Integer> {
    @Mixin
    private final InboxArguments inboxes = new InboxArguments();

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Option(
            names = "--at",
            paramLabel = "HH:MM",
            defaultValue = "02:30",
            description = "Time of day (default: ${DEFAULT-VALUE}).")
    private LocalTime at = LocalTime.MIN;

    @Option(
            names = "--with",
            paramLabel = "WHAT",
            defaultValue = "",
            description = "systemd, cron, windows or kubernetes (default: what this machine has).")
    private String with = "";

    @Option(
            names = "--image",
            paramLabel = "NAME",
            defaultValue = "tallywire",
            description = "Container image, for kubernetes (default: ${DEFAULT-VALUE}).")
    private String image = "";

    @Option(names = "--install", description = "Install it, instead of showing it.")
    private boolean install;

    private final Session session;

    ScheduleCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Scheduler scheduler = scheduler();
        NightlyCall nightly = nightly(session.assembly(reports.flags()).settings());
        if (install) {
            installed(scheduler, nightly).forEach(session::say);
        } else {
            scheduler.files(nightly).forEach(this::show);
        }
        return ExitStatus.DONE.code();
    }

    private Scheduler scheduler() throws CommandFailedException {
        try {
            return with.isEmpty() ? usual() : Scheduler.of(with);
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(ExitStatus.WRONG_USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private static Scheduler usual() {
        if (File.separatorChar == '\\') {
            return Scheduler.WINDOWS;
        }
        return Files.isDirectory(Path.of("/run/systemd/system")) ? Scheduler.SYSTEMD : Scheduler.CRON;
    }

    private static List<String> installed(Scheduler scheduler, NightlyCall nightly) throws CommandFailedException {
        try {
            return Installer.forThisUser().install(scheduler, nightly);
        } catch (IOException e) {
            throw new CommandFailedException(
                    ExitStatus.FAILED,
                    "the schedule cannot be installed: " + e.getMessage()
                            + "; without --install it is shown, so that you can install it by hand",
                    e);
        }
    }

    private void show(ScheduleFile file) {
        session.say("file " + file.name());
        session.console().result(file.text());
    }

    private NightlyCall nightly(Settings settings) throws CommandFailedException {
        List<String> arguments = new ArrayList<>(List.of("run"));
        for (Path inbox : inboxes.paths()) {
            arguments.add(absolute(inbox).toString());
        }
        addReportOptions(arguments, settings);
        if (settings.jdbcUrl() == null) {
            arguments.addAll(List.of("--data", absolute(settings.data()).toString()));
        } else if (session.options().flags().containsKey("jdbc-url")) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE,
                    "a database address in a schedule can be read by everybody on the machine; write it as jdbc-url into"
                            + " the settings file instead");
        }
        Path file = session.options().settingsFile();
        if (file != null) {
            arguments.addAll(List.of("--settings", absolute(file).toString()));
        }
        return new NightlyCall(at, program(), arguments, absolute(Path.of("")), writable(settings), image);
    }

    /** What is set elsewhere is found there by each run; what the call says must be said again. */
    private void addReportOptions(List<String> arguments, Settings settings) {
        Map<String, String> said = reports.flags();
        arguments.addAll(List.of("--out", absolute(settings.out()).toString()));
        if (said.containsKey("formats")) {
            arguments.addAll(List.of("--formats", String.join(",", settings.formats())));
        }
        Path watchlist = settings.watch().list();
        if (said.containsKey("watchlist") && watchlist != null) {
            arguments.addAll(List.of("--watchlist", absolute(watchlist).toString()));
        }
    }

    /** The folders that a run writes to. */
    private static List<Path> writable(Settings settings) {
        List<Path> folders = new ArrayList<>(List.of(settings.out()));
        if (settings.delivery().folder() != null) {
            folders.add(settings.delivery().folder());
        }
        if (settings.jdbcUrl() == null) {
            folders.add(settings.data());
        }
        if (settings.metricsFile() != null) {
            folders.add(settings.metricsFile().resolve(".."));
        }
        return folders.stream().map(ScheduleCommand::absolute).toList();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The launcher says where it is. */
    private static Path program() {
        return absolute(Path.of(System.getProperty("tallywire.program", "tallywire")));
    }
}

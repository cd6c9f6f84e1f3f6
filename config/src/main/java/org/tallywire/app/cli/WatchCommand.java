package org.tallywire.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.job.JobRequest;
import org.tallywire.job.reading.InboxState;
import org.tallywire.job.reading.InboxWindow;
import org.tallywire.staging.DataStoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "watch",
        description = {
            "Looks at the inboxes again and again, and does what 'run' does when files have come and rest.",
            "Ends when it is told to (Ctrl-C, SIGTERM). A run that fails is told, and tried again with the next change."
        },
        footer = {"  tallywire watch inbox", "  tallywire watch inbox --rest 300 --every 60"})
final class WatchCommand implements Callable<Integer> {
    private static final int MOST_SECONDS = 86_400;

    @Mixin
    private final InboxArguments inboxes = new InboxArguments();

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Option(
            names = "--every",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How often to look (default: ${DEFAULT-VALUE}).")
    private int every;

    @Option(
            names = "--rest",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long no file may have come or grown before a run (default: ${DEFAULT-VALUE}).")
    private int rest;

    private final Session session;

    WatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        requireSeconds("--every", every, 1);
        requireSeconds("--rest", rest, 0);
        Assembly assembly = session.assembly(reports.flags());
        List<Path> paths = inboxes.paths();
        JobRequest request = ReportOptions.nightly(paths, InboxWindow.ALL, assembly);
        Settling<InboxState> settling = new Settling<>(Duration.ofSeconds(rest));
        session.say("watching; Ctrl-C ends it");
        while (true) {
            if (hasSettled(settling, paths) && run(assembly, request) == ExitStatus.DATA_IN_USE) {
                settling.again();
            }
            if (session.interruption().isTold()) {
                return ExitStatus.DONE.code();
            }
            Thread.sleep(Duration.ofSeconds(every));
        }
    }

    private static void requireSeconds(String option, int seconds, int least) throws CommandFailedException {
        if (seconds < least || seconds > MOST_SECONDS) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE,
                    option + " " + seconds + " cannot be; allowed: " + least + " to " + MOST_SECONDS);
        }
    }

    /** Rest is a matter of real time, whatever clock the runs go by. */
    private static boolean hasSettled(Settling<InboxState> settling, List<Path> paths) throws IOException {
        InboxState state = InboxState.of(paths);
        return !state.isEmpty() && settling.sees(state, Clock.systemUTC().instant());
    }

    private ExitStatus run(Assembly assembly, JobRequest request) throws DataStoreException {
        try {
            return new JobCall(session, assembly).call("run", request);
        } catch (CommandFailedException e) {
            session.console().message(String.valueOf(e.getMessage()));
            return e.status();
        }
    }
}

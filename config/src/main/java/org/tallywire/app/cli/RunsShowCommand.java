package org.tallywire.app.cli;

import java.util.concurrent.Callable;
import org.tallywire.report.RunDetails;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "show",
        description =
                "Shows one run: what it was asked for, what it found, how long each step took, what became of it.",
        footer = {"  tallywire runs show 12", "  tallywire runs show 12 --json"})
final class RunsShowCommand implements Callable<Integer> {
    @Mixin
    private final RunArgument run = new RunArgument();

    private final Session session;

    RunsShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        RunDetails details = run.details(session.assembly());
        if (session.options().json()) {
            session.console().result(Json.of(details));
        } else {
            new RunText(session.console()).print(details);
        }
        return ExitStatus.DONE.code();
    }
}

package org.tallywire.app.cli;

import java.util.concurrent.Callable;
import org.tallywire.job.JobRuntime;
import org.tallywire.job.RunNotFailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "abandon",
        description = {
            "Gives up a run that failed or broke off: no later run says that it takes it up.",
            "What it has staged stays."
        },
        footer = {"  tallywire runs abandon 12"})
final class RunsAbandonCommand implements Callable<Integer> {
    @Mixin
    private final RunArgument run = new RunArgument();

    private final Session session;

    RunsAbandonCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        try (JobRuntime jobs = session.assembly().openJobs(outcome -> "")) {
            jobs.abandon(run.number());
        } catch (RunNotFailedException e) {
            throw new CommandFailedException(ExitStatus.WRONG_USAGE, String.valueOf(e.getMessage()), e);
        }
        session.say("run " + run.number() + " is given up");
        return ExitStatus.DONE.code();
    }
}

package org.tallywire.job.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.StepExecutionSplitter;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.tallywire.job.control.LogContext;
import org.tallywire.job.control.StopSignal;

/** Runs each partition of a step on a thread of its own. When stopped, lanes commit what they have and end. */
final class Lanes implements PartitionHandler {
    private final LaneSteps steps;
    private final int count;
    private final StopSignal stop;

    Lanes(LaneSteps steps, int count, StopSignal stop) {
        this.steps = steps;
        this.count = count;
        this.stop = stop;
    }

    @Override
    public Collection<StepExecution> handle(StepExecutionSplitter splitter, StepExecution manager) throws Exception {
        Set<StepExecution> lanes = splitter.split(manager, count);
        try (ExecutorService threads = Executors.newFixedThreadPool(
                        count, Thread.ofPlatform().name("lane-", 1).factory());
                LaneSteps.Opened opened = steps.open(manager.getJobExecutionId())) {
            run(lanes, opened, threads);
            stop.check();
            opened.completed();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
        return lanes;
    }

    private static void run(Set<StepExecution> lanes, LaneSteps.Opened opened, ExecutorService threads)
            throws Exception {
        List<Future<?>> running = new ArrayList<>();
        for (StepExecution lane : lanes) {
            Step step = opened.step(lane.getStepName());
            running.add(threads.submit(LogContext.carried(() -> {
                step.execute(lane);
                return lane;
            })));
        }
        for (Future<?> end : running) {
            end.get();
        }
        for (StepExecution lane : lanes) {
            if (!lane.getFailureExceptions().isEmpty()) {
                throw new JobExecutionException(
                        "a lane failed", lane.getFailureExceptions().getFirst());
            }
        }
    }

    /** Makes the steps of the lanes. */
    interface LaneSteps {
        /** Looks at what there is to do; closed when all lanes have ended. */
        Opened open(long execution) throws Exception;

        /** The work that the lanes share. */
        interface Opened extends AutoCloseable {
            Step step(String name);

            /** All lanes have done what there was to do. */
            void completed();

            @Override
            void close();
        }
    }
}

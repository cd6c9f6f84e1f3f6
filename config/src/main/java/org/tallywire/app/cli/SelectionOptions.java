package org.tallywire.app.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.app.watchlist.EffectNames;
import org.tallywire.report.Selection;
import org.tallywire.topic.Topic;
import picocli.CommandLine.Option;

/** Which of the staged facts are meant. */
final class SelectionOptions {
    @Option(names = "--from", paramLabel = "DAY", description = "Published on this day or later, such as 2026-10-01.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Published on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--effect", paramLabel = "E", description = "Telling of this effect: killed, displaced, ...")
    private @Nullable String effect;

    @Option(names = "--place", paramLabel = "P", description = "About this place.")
    private @Nullable String place;

    @Option(names = "--entity", paramLabel = "N", description = "Naming this person, organization or place.")
    private @Nullable String entity;

    @Option(names = "--topic", paramLabel = "ID", description = "Carrying this topic of the watchlist.")
    private @Nullable String topic;

    /**
     * What was asked for.
     *
     * @param assembly knows the effects there are
     */
    Selection selection(Assembly assembly) throws CommandFailedException {
        if (from != null && to != null && from.isAfter(to)) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE, "--from " + from + " is after --to " + to + "; exchange them");
        }
        return new Selection(from, to, effect == null ? null : code(effect, assembly), place, entity, topic);
    }

    /** What was asked for; the topic must be one of the watchlist. */
    Selection watched(Assembly assembly) throws CommandFailedException {
        requireOneOf(assembly.watchlist().topics().stream().map(Topic::id).toList());
        return selection(assembly);
    }

    /**
     * Checks that the topic asked for, if any, is one of these.
     *
     * @throws CommandFailedException with those there are
     */
    void requireOneOf(List<String> topics) throws CommandFailedException {
        if (topic != null && !topics.contains(topic)) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE,
                    "there is no topic '" + topic + "'; "
                            + (topics.isEmpty()
                                    ? "no watchlist is in use: name one with --watchlist"
                                    : "there are: " + String.join(", ", topics)));
        }
    }

    private static String code(String effect, Assembly assembly) throws CommandFailedException {
        EffectNames names = new EffectNames(assembly.effects());
        return names.find(effect)
                .orElseThrow(() -> new CommandFailedException(
                        ExitStatus.WRONG_USAGE, "there is no effect '" + effect + "'; there are: " + names.all()));
    }
}

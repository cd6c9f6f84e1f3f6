package org.tallywire.app.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that starts programs at night, and the files by which it is told. */
public enum Scheduler {
    /** Units of systemd; each word in double quotes (systemd.syntax(7), systemd.service(5)). */
    SYSTEMD(Quoting.SYSTEMD),
    /** A line of a crontab, whose command goes to the shell (crontab(5)). */
    CRON(Quoting.CRONTAB),
    /** A task of the Windows task scheduler, schema 1.4. */
    WINDOWS(Quoting.WINDOWS_TASK),
    /** A CronJob of Kubernetes, {@code batch/v1}. */
    KUBERNETES(Quoting.JSON);

    private final Quoting quoting;

    Scheduler(Quoting quoting) {
        this.quoting = quoting;
    }

    /** The scheduler of a name such as {@code cron}, in any case. */
    public static Scheduler of(String name) {
        return Arrays.stream(values())
                .filter(scheduler -> scheduler.code().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no scheduler '" + name + "'; there are: "
                        + Arrays.stream(values()).map(Scheduler::code).collect(Collectors.joining(", "))));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The files that make it start a call every night. */
    public List<ScheduleFile> files(NightlyCall call) {
        return templates().stream()
                .map(name -> new ScheduleFile(name, filled(template(name), call)))
                .toList();
    }

    private List<String> templates() {
        return switch (this) {
            case SYSTEMD -> List.of("tallywire.service", "tallywire.timer");
            case CRON -> List.of("crontab");
            case WINDOWS -> List.of("tallywire-task.xml");
            case KUBERNETES -> List.of("tallywire-cronjob.yaml");
        };
    }

    private String filled(String template, NightlyCall call) {
        Map<String, String> values = Map.of(
                "{time}", call.at().toString(),
                "{hour}", String.valueOf(call.at().getHour()),
                "{minute}", String.valueOf(call.at().getMinute()),
                "{folder}", quoting.path(call.folder()),
                "{program}", quoting.path(call.program()),
                "{command}", words(Stream.concat(Stream.of(call.program().toString()), call.arguments().stream())),
                "{arguments}", words(call.arguments().stream()),
                "{writable}", words(call.writable().stream().map(Path::toString)),
                "{image}", quoting.word(call.image()));
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int end = template.charAt(at) == '{' ? template.indexOf('}', at) + 1 : 0;
            String value = end > 0 ? values.get(template.substring(at, end)) : null;
            text.append(value == null ? template.substring(at, at + 1) : value);
            at = value == null ? at + 1 : end;
        }
        return text.toString();
    }

    private String words(Stream<String> words) {
        return words.map(quoting::word).collect(Collectors.joining(" "));
    }

    private static String template(String name) {
        try (InputStream in = Scheduler.class.getResourceAsStream("/deploy/" + name)) {
            if (in == null) {
                throw new IllegalStateException("deploy/" + name + " is not on the class path; reinstall the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

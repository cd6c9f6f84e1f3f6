package org.tallywire.app.schedule;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands the files of a schedule to the scheduler of this machine. What was installed before is replaced; nothing else is
 * touched.
 */
public final class Installer {
    private static final String MARK = "# tallywire:";

    private final Path systemdFolder;
    private final boolean system;

    /**
     * @param systemdFolder where units are kept
     * @param system whether they are those of the machine, not of this user
     */
    public Installer(Path systemdFolder, boolean system) {
        this.systemdFolder = systemdFolder;
        this.system = system;
    }

    /** An installer for this user; for the whole machine where the user is its administrator. */
    public static Installer forThisUser() {
        boolean root = "root".equals(System.getProperty("user.name"));
        String configured = System.getenv("XDG_CONFIG_HOME");
        Path home = configured == null || configured.isEmpty()
                ? Path.of(System.getProperty("user.home"), ".config")
                : Path.of(configured);
        return new Installer(root ? Path.of("/etc/systemd/system") : home.resolve("systemd/user"), root);
    }

    /**
     * Installs a schedule.
     *
     * @return what was done, a sentence each
     * @throws IOException when a file cannot be written, or a program of the system is missing or fails
     */
    public List<String> install(Scheduler scheduler, NightlyCall call) throws IOException {
        for (Path folder : call.writable()) {
            Files.createDirectories(folder);
        }
        List<ScheduleFile> files = scheduler.files(call);
        return switch (scheduler) {
            case SYSTEMD -> installUnits(files);
            case CRON -> installLine(files.getFirst().text());
            case WINDOWS -> installTask(files.getFirst());
            case KUBERNETES -> installCronJob(files.getFirst().text());
        };
    }

    private List<String> installUnits(List<ScheduleFile> files) throws IOException {
        List<String> done = new ArrayList<>();
        Files.createDirectories(systemdFolder);
        for (ScheduleFile file : files) {
            Path unit = systemdFolder.resolve(file.name());
            Files.writeString(unit, file.text());
            done.add("wrote " + unit);
        }
        SystemProgram.call(systemctl("daemon-reload"), "");
        SystemProgram.call(systemctl("enable", "--now", "tallywire.timer"), "");
        done.add("started tallywire.timer; 'systemctl " + (system ? "" : "--user ")
                + "list-timers' shows when it is due");
        if (!system) {
            done.add("it runs while you are logged in; 'loginctl enable-linger' lets it run at all times");
        }
        return done;
    }

    private List<String> systemctl(String... arguments) {
        List<String> command = new ArrayList<>(List.of("systemctl"));
        if (!system) {
            command.add("--user");
        }
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<String> installLine(String entry) throws IOException {
        StringBuilder lines = new StringBuilder();
        boolean ours = false;
        for (String line : currentCrontab().lines().toList()) {
            boolean mark = line.startsWith(MARK);
            if (!mark && !ours) {
                lines.append(line).append('\n');
            }
            ours = mark;
        }
        SystemProgram.call(List.of("crontab", "-"), lines.append(entry).toString());
        return List.of("added to your crontab; 'crontab -l' shows it");
    }

    /** A user without a crontab makes {@code crontab -l} fail. */
    private static String currentCrontab() throws IOException {
        try {
            return SystemProgram.call(List.of("crontab", "-l"), "");
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("no crontab")) {
                return "";
            }
            throw e;
        }
    }

    /** The task scheduler reads UTF-16 with its mark. */
    private static List<String> installTask(ScheduleFile task) throws IOException {
        Path file = Files.createTempFile("tallywire", ".xml");
        try {
            Files.write(file, ("\uFEFF" + task.text()).getBytes(StandardCharsets.UTF_16LE));
            SystemProgram.call(List.of("schtasks", "/Create", "/F", "/TN", "Tallywire", "/XML", file.toString()), "");
        } finally {
            Files.delete(file);
        }
        return List.of("added the task Tallywire; 'schtasks /Query /TN Tallywire' shows it");
    }

    private static List<String> installCronJob(String job) throws IOException {
        SystemProgram.call(List.of("kubectl", "apply", "-f", "-"), job);
        return List.of("applied the CronJob tallywire; 'kubectl get cronjob tallywire' shows it");
    }
}

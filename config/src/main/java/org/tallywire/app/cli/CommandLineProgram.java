package org.tallywire.app.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.tallywire.app.settings.InvalidSettingException;
import org.tallywire.app.settings.SettingsLoader;
import org.tallywire.lexicon.FaultyDataException;
import org.tallywire.staging.DataInUseException;
import org.tallywire.staging.DataStoreException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program as its command line: arguments in, an exit code out. Each call of {@link #run} stands alone. */
public final class CommandLineProgram {
    private final Console console;
    private final SettingsLoader settings;
    private final Interruption interruption;

    public CommandLineProgram(Console console, SettingsLoader settings, Interruption interruption) {
        this.console = console;
        this.settings = settings;
        this.interruption = interruption;
    }

    /** Runs one command to its end. Nothing is thrown: what goes wrong is said on the console. */
    public int run(String... arguments) {
        TallywireCommand root = new TallywireCommand();
        Session session = new Session(console, settings, interruption, root.options());
        return commandLine(root, session).execute(arguments);
    }

    private CommandLine commandLine(TallywireCommand root, Session session) {
        return new CommandLine(root)
                .addSubcommand(new RunCommand(session))
                .addSubcommand(new WatchCommand(session))
                .addSubcommand(new IngestCommand(session))
                .addSubcommand(new SparkCommand(session))
                .addSubcommand(new LoadCommand(session))
                .addSubcommand(new ReportCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new ExplainCommand(session))
                .addSubcommand(new ReviewCommand(session))
                .addSubcommand(new QuarantineCommand(session))
                .addSubcommand(new CommandLine(new RunsCommand(session))
                        .addSubcommand(new RunsShowCommand(session))
                        .addSubcommand(new RunsRestartCommand(session))
                        .addSubcommand(new RunsAbandonCommand(session)))
                .addSubcommand(new BackupCommand(session))
                .addSubcommand(new RestoreCommand(session))
                .addSubcommand(new HousekeepingCommand(session))
                .addSubcommand(new ScheduleCommand(session))
                .addSubcommand(new DoctorCommand(session))
                .addSubcommand(new CommandLine(new ConfigCommand()).addSubcommand(new ConfigCommand.Show(session)))
                .addSubcommand(new TrainNamesCommand(session))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.styledResults() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((problem, given) -> wrongUsage(problem))
                .setExecutionExceptionHandler((problem, command, result) ->
                        failed(session.console(), problem, root.options().verbose()));
    }

    private int wrongUsage(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        console.message(String.valueOf(problem.getMessage()));
        UnmatchedArgumentException.printSuggestions(problem, command.getErr());
        console.message("see " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.WRONG_USAGE.code();
    }

    private static int failed(Console console, Exception problem, boolean verbose) {
        console.message(messageOf(problem, verbose));
        if (verbose) {
            problem.printStackTrace(console.err());
        }
        return statusOf(problem).code();
    }

    private static String messageOf(Exception problem, boolean verbose) {
        boolean forPeople = problem instanceof CommandFailedException
                || problem instanceof InvalidSettingException
                || problem instanceof DataStoreException
                || problem instanceof FaultyDataException;
        return forPeople
                ? String.valueOf(problem.getMessage())
                : "unexpected: " + problem + (verbose ? "" : "; --verbose shows where it happened");
    }

    private static ExitStatus statusOf(Exception problem) {
        return switch (problem) {
            case CommandFailedException e -> e.status();
            case InvalidSettingException e -> ExitStatus.WRONG_USAGE;
            case FaultyDataException e -> ExitStatus.WRONG_USAGE;
            case DataInUseException e -> ExitStatus.DATA_IN_USE;
            default -> ExitStatus.FAILED;
        };
    }
}

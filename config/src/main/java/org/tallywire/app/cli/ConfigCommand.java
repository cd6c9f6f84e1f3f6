package org.tallywire.app.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.settings.ShownSetting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "config",
        description = "The settings in force.",
        footer = {"  tallywire config show", "  tallywire config show --settings night.yml --json"})
final class ConfigCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(requireNonNull(spec).commandLine(), "a command is missing: show");
    }

    @Command(
            name = "show",
            description = "Shows every setting with its value and where it was set. Secrets are masked.",
            footer = {"  tallywire config show"})
    static final class Show implements Callable<Integer> {
        private final Session session;

        Show(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            List<ShownSetting> settings = session.shownSettings();
            if (session.options().json()) {
                session.console().result(Json.of(settings));
            } else {
                TextTable table = new TextTable().row("setting", "value", "set in");
                settings.forEach(one -> table.row(one.key(), one.value(), one.origin()));
                table.print(session.console()::result);
            }
            return ExitStatus.DONE.code();
        }
    }
}

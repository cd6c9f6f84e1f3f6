package org.tallywire.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.app.logging.PlainLogging;
import org.tallywire.app.settings.Settings;
import org.tallywire.app.settings.SettingsLoader;
import org.tallywire.app.settings.ShownSetting;
import org.tallywire.job.control.Progress;

/** What the commands of one call share. Not thread-safe. */
final class Session {
    private Console console;
    private final SettingsLoader loader;
    private final Interruption interruption;
    private final CommonOptions options;

    Session(Console console, SettingsLoader loader, Interruption interruption, CommonOptions options) {
        this.console = console;
        this.loader = loader;
        this.interruption = interruption;
        this.options = options;
    }

    Console console() {
        return console;
    }

    CommonOptions options() {
        return options;
    }

    Interruption interruption() {
        return interruption;
    }

    /** Says something to whoever watches, unless silence was asked for. */
    void say(String message) {
        if (!options.quiet()) {
            console.message(message);
        }
    }

    /** The program's parts under the settings of this call. */
    Assembly assembly() {
        return assembly(Map.of());
    }

    /**
     * The program's parts under the settings of this call.
     *
     * @param flags further settings that the command line gives, by key
     */
    Assembly assembly(Map<String, String> flags) {
        Map<String, String> all = new HashMap<>(options.flags());
        all.putAll(flags);
        Settings settings = loader.load(all, options.settingsFile());
        PlainLogging.start(options.verbose(), settings.jsonLog());
        if (settings.jsonLog()) {
            console = console.withJsonMessages();
        }
        return new Assembly(settings);
    }

    /** Every setting of this call, with where it was set. */
    List<ShownSetting> shownSettings() {
        return loader.show(options.flags(), options.settingsFile());
    }

    /** Who is told how far a job is. */
    Progress progress() {
        if (options.quiet()) {
            return Progress.SILENT;
        }
        return console.interactive() ? new BarProgress(console) : new LineProgress(console);
    }
}

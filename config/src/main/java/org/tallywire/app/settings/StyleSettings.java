package org.tallywire.app.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.reports.style.Colour;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.style.Logo;
import org.tallywire.reports.style.Theme;
import org.tallywire.reports.style.UnusableLogoException;
import org.tallywire.reports.wording.Wording;

/** What can be set about the looks of reports. */
final class StyleSettings {
    private static final String LANGUAGE = "reports.language";
    private static final String TITLE = "reports.title";
    private static final String LOGO = "reports.logo";
    private static final String LOGO_TEXT = "reports.logo-text";
    private static final String HEADER = "reports.theme.header";
    private static final String ACCENT = "reports.theme.accent";

    static final List<String> KEYS = List.of(LANGUAGE, TITLE, LOGO, LOGO_TEXT, HEADER, ACCENT);

    private StyleSettings() {}

    /**
     * @param directory where relative paths start
     */
    static HouseStyle of(SettingSources sources, Path directory) {
        return new HouseStyle(
                wording(sources.get(LANGUAGE)),
                theme(sources.get(HEADER), sources.get(ACCENT)),
                line(sources.get(TITLE)),
                logo(sources.get(LOGO), directory),
                line(sources.get(LOGO_TEXT)));
    }

    private static Wording wording(FoundSetting found) {
        if (Wording.languages().contains(found.value())) {
            return Wording.of(found.value());
        }
        throw InvalidSettingException.of(found, "one of " + String.join(", ", Wording.languages()));
    }

    private static @Nullable String line(FoundSetting found) {
        if (HouseStyle.isLine(found.value())) {
            return found.isSet() ? found.value() : null;
        }
        throw InvalidSettingException.of(found, "one line of at most " + HouseStyle.LONGEST_LINE + " characters");
    }

    private static @Nullable Logo logo(FoundSetting found, Path directory) {
        try {
            return found.isSet() ? Logo.read(directory.resolve(found.value())) : null;
        } catch (UnusableLogoException e) {
            throw InvalidSettingException.of(found, "a PNG or JPEG file; " + e.getMessage());
        } catch (InvalidPathException e) {
            throw InvalidSettingException.of(found, "a PNG or JPEG file (" + e.getReason() + ")");
        }
    }

    private static Theme theme(FoundSetting header, FoundSetting accent) {
        Colour dark = colour(header);
        Colour bright = colour(accent);
        try {
            return new Theme(dark, bright);
        } catch (IllegalArgumentException e) {
            throw InvalidSettingException.of(
                    Theme.isReadable(dark) && !Theme.isReadable(bright) ? accent : header,
                    String.valueOf(e.getMessage()));
        }
    }

    private static Colour colour(FoundSetting found) {
        return Colour.parse(found.value())
                .orElseThrow(() -> InvalidSettingException.of(found, "a colour such as " + Theme.STANDARD.accent()));
    }
}

package org.tallywire.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.entity.name.NameLayer;
import org.tallywire.readers.ReaderSettings;
import org.tallywire.readers.limits.Limits;
import org.tallywire.reports.style.HouseStyle;

class SettingsLoaderTest {
    @TempDir
    Path folder;

    @Test
    void defaultsHoldWhereNothingIsSet() {
        Settings settings = load(Map.of(), Map.of());

        assertThat(settings.data()).isEqualTo(folder.resolve("tallywire-data"));
        assertThat(settings.out()).isEqualTo(folder.resolve("tallywire-reports"));
        assertThat(settings.jdbcUrl()).isNull();
        assertThat(settings.formats()).containsExactly("xlsx", "pdf");
        assertThat(settings.language()).isEqualTo("en");
        assertThat(settings.clock()).isEqualTo(Clock.systemUTC());
        assertThat(settings.store().isEmbedded()).isTrue();
    }

    @Test
    void commandLineBeatsEnvironmentBeatsFile() throws IOException {
        write("tallywire.yml", "tallywire: {data: of-file, out: of-file, formats: [pdf]}");
        Map<String, String> environment = Map.of("TALLYWIRE_DATA", "of-environment", "TALLYWIRE_OUT", "of-environment");

        Settings settings = load(environment, Map.of("data", "of-command-line"));

        assertThat(settings.data()).isEqualTo(folder.resolve("of-command-line"));
        assertThat(settings.out()).isEqualTo(folder.resolve("of-environment"));
        assertThat(settings.formats()).containsExactly("pdf");
    }

    @Test
    void listOfAWeakerPlaceIsNotMixedIntoAStrongerOne() throws IOException {
        write("tallywire.yml", "tallywire: {formats: [pdf]}");

        assertThat(load(Map.of("TALLYWIRE_FORMATS", " XLSX , xlsx"), Map.of()).formats())
                .containsExactly("xlsx");
    }

    @Test
    void variableOfTwoWordsIsKnown() {
        Map<String, String> environment = Map.of("TALLYWIRE_JDBC_URL", "jdbc:postgresql://archive/tallywire");

        assertThat(load(environment, Map.of()).store().isEmbedded()).isFalse();
    }

    @Test
    void layersOfNamesAreAllUnlessSomeAreNamed() {
        assertThat(load(Map.of(), Map.of()).names().layers()).isEqualTo(NameLayer.all());
        assertThat(load(Map.of("TALLYWIRE_NAME_LAYERS", "gazetteer,Cues"), Map.of())
                        .names()
                        .layers())
                .containsExactlyInAnyOrder(NameLayer.GAZETTEER, NameLayer.CUES);
    }

    @Test
    void layerThatThereIsNotIsNamed() throws IOException {
        write("tallywire.yml", "tallywire:\n  name-layers: [gazetteer, oracle]\n");

        assertRefused(Map.of())
                .withMessageContaining("'oracle'")
                .withMessageContaining("gazetteer, cues, acronyms, consistency, model");
    }

    @Test
    void reportsCanBeWrittenInAnotherLanguage() throws IOException {
        write("tallywire.yml", "tallywire: {reports: {language: es}}");
        assertThat(load(Map.of(), Map.of()).style().wording().language()).isEqualTo("es");
        assertThat(load(Map.of("TALLYWIRE_REPORTS_LANGUAGE", "en"), Map.of())
                        .style()
                        .wording()
                        .language())
                .isEqualTo("en");
    }

    @Test
    void aLanguageWithoutLabelsIsRefused() {
        assertRefused(Map.of("TALLYWIRE_REPORTS_LANGUAGE", "tlh"))
                .withMessage("setting 'reports.language' is 'tlh' (environment, TALLYWIRE_REPORTS_LANGUAGE);"
                        + " allowed: one of en, es");
    }

    @Test
    void titleAndColoursOfReportsCanBeSet() throws IOException {
        write("tallywire.yml", """
                tallywire:
                  reports:
                    title: The Harbour Post
                    theme: {header: "#4A1230", accent: "#A0406A"}
                """);
        HouseStyle style = load(Map.of(), Map.of()).style();
        assertThat(style.title()).isEqualTo("The Harbour Post");
        assertThat(style.theme().accent()).hasToString("#A0406A");
    }

    @Test
    void aColourOnWhichWhiteCannotBeReadIsRefused() {
        assertRefused(Map.of("TALLYWIRE_REPORTS_THEME_ACCENT", "#FFCC00"))
                .withMessageContaining("'reports.theme.accent' is '#FFCC00'")
                .withMessageContaining("a contrast of 4.5 or more");
        assertRefused(Map.of("TALLYWIRE_REPORTS_THEME_HEADER", "teal"))
                .withMessageContaining("a colour such as #2E6F8E");
    }

    @Test
    void aLogoThatIsNotThereIsNamedWithTheRemedy() {
        assertRefused(Map.of("TALLYWIRE_REPORTS_LOGO", "house.png"))
                .withMessageContaining("'reports.logo' is 'house.png'")
                .withMessageContaining("was not found; name a PNG or JPEG file that exists, or nothing");
    }

    @Test
    void aTitleOfSeveralLinesIsRefused() {
        assertRefused(Map.of("TALLYWIRE_REPORTS_TITLE", "one\ntwo"))
                .withMessageContaining("one line of at most 100 characters");
    }

    @Test
    void clockCanBeSetToAMoment() {
        Settings settings = load(Map.of("TALLYWIRE_CLOCK", "2026-11-01T06:00:00Z"), Map.of());

        assertThat(settings.clock().instant()).isEqualTo(Instant.parse("2026-11-01T06:00:00Z"));
    }

    @Test
    void valueThatCannotBeUsedIsNamedWithItsLine() throws IOException {
        write("tallywire.yml", "tallywire:\n  out: reports\n  clock: yesterday\n");

        assertRefused(Map.of())
                .withMessageContaining("'clock'")
                .withMessageContaining("'yesterday'")
                .withMessageContaining("line 3")
                .withMessageContaining("tallywire.yml")
                .withMessageContaining("2026-11-01T06:00:00Z");
    }

    @Test
    void valueOfTheEnvironmentIsNamedWithItsVariable() {
        assertRefused(Map.of("TALLYWIRE_JDBC_URL", "postgres"))
                .withMessageContaining("'postgres'")
                .withMessageContaining("TALLYWIRE_JDBC_URL")
                .withMessageContaining("jdbc:postgresql://");
    }

    @Test
    void languageWithoutLexiconsIsRefused() {
        assertRefused(Map.of("TALLYWIRE_LANGUAGE", "tlh")).withMessageContaining("'tlh'");
    }

    @Test
    void limitsOfReadingCanBeSet() throws IOException {
        write("tallywire.yml", "tallywire: {limits: {document-mib: 8, depth: 2}}");

        Limits limits = load(Map.of("TALLYWIRE_LIMITS_SECONDS", "5"), Map.of())
                .reading()
                .limits();

        assertThat(limits.documentBytes()).isEqualTo(8 * 1024 * 1024);
        assertThat(limits.depth()).isEqualTo(2);
        assertThat(limits.time()).hasSeconds(5);
        assertThat(limits.ratio()).isEqualTo(Limits.STANDARD.ratio());
    }

    @Test
    void defaultLimitsAreThoseOfTheReaders() {
        assertThat(load(Map.of(), Map.of()).reading()).isEqualTo(ReaderSettings.STANDARD);
    }

    @Test
    void limitThatIsNoPositiveNumberIsRefused() {
        assertRefused(Map.of("TALLYWIRE_LIMITS_DEPTH", "0"))
                .withMessageContaining("'limits.depth'")
                .withMessageContaining("from 1 to 50");
        assertRefused(Map.of("TALLYWIRE_LIMITS_RATIO", "much")).withMessageContaining("'much'");
    }

    @Test
    void emptyFolderIsRefused() {
        assertRefused(Map.of("TALLYWIRE_DATA", " ")).withMessageContaining("'data'");
    }

    @Test
    void unknownKeyOfAFileIsRefusedWithTheKnownOnes() throws IOException {
        write("tallywire.yml", "tallywire: {fromats: [pdf]}");

        assertRefused(Map.of()).withMessageContaining("'tallywire.fromats'").withMessageContaining("tallywire.formats");
    }

    @Test
    void brokenFileIsRefusedWithItsName() throws IOException {
        write("tallywire.yml", "tallywire: [unclosed");

        assertRefused(Map.of()).withMessageContaining("tallywire.yml");
    }

    @Test
    void brokenFileIsToldByItsLineAndNotByASecretThatStandsThere() throws IOException {
        write("tallywire.yml", "tallywire:\n  delivery:\n    mail:\n      password: *s3cret\n");

        assertRefused(Map.of())
                .withMessageContaining("it is no YAML at line 4, column 17")
                .withMessageNotContaining("s3cret");
    }

    @Test
    void tokenThatCannotStandInAHeaderIsRefusedAndNotShown() {
        assertRefused(Map.of(
                        "TALLYWIRE_DELIVERY_WEBHOOK_URL", "https://hooks.example.org",
                        "TALLYWIRE_DELIVERY_WEBHOOK_TOKEN", "s3cret\nof two lines"))
                .withMessageContaining("'delivery.webhook.token' is '***'")
                .withMessageContaining("one line of ASCII letters")
                .withMessageNotContaining("s3cret");
    }

    @Test
    void namedFileMustBeThere() {
        assertThatExceptionOfType(InvalidSettingException.class)
                .isThrownBy(() -> loader(Map.of()).load(Map.of(), Path.of("none.yml")))
                .withMessageContaining("none.yml");
    }

    @Test
    void namedFileStandsInForTheUsualOne() throws IOException {
        write("tallywire.yml", "tallywire: {out: usual}");
        write("other.yml", "tallywire: {data: elsewhere}");

        Settings settings = loader(Map.of()).load(Map.of(), Path.of("other.yml"));

        assertThat(settings.data()).isEqualTo(folder.resolve("elsewhere"));
        assertThat(settings.out()).isEqualTo(folder.resolve("tallywire-reports"));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private SettingsLoader loader(Map<String, String> environment) {
        return new SettingsLoader(environment, folder);
    }

    private Settings load(Map<String, String> environment, Map<String, String> flags) {
        return loader(environment).load(flags, null);
    }

    private ThrowableAssertAlternative<InvalidSettingException> assertRefused(Map<String, String> environment) {
        return assertThatExceptionOfType(InvalidSettingException.class).isThrownBy(() -> load(environment, Map.of()));
    }
}

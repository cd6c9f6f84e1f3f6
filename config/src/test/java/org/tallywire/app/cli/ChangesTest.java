package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is different since the last run, night by night. */
class ChangesTest {
    private static final String FIRE = """
            {"id":"fire-a","body":"A fire killed 12 people in Orlomar on 5 November 2026.","published":"2026-11-06","publisher":"The Post"}
            {"id":"fire-b","body":"The fire killed 12 people in Orlomar on 5 November 2026, police said.","published":"2026-11-06","publisher":"Courier"}
            """;
    private static final String LATER = """
            {"id":"fire-c","body":"The fire killed 14 people in Orlomar on 5 November 2026, the mayor said.","published":"2026-11-07","publisher":"Tribune"}
            """;
    private static final String FLOODS = """
            {"id":"floods-a","body":"Floods displaced 1,200 people in Kestrel Bay on 3 November 2026.","published":"2026-11-04","publisher":"The Post"}
            {"id":"floods-b","body":"Some 1,500 people were displaced by floods in Kestrel Bay on 3 November 2026.","published":"2026-11-05","publisher":"Courier"}
            """;

    @TempDir
    private Path folder;

    private CallRecorder program;
    private Path inbox;

    @BeforeEach
    void makesAnInbox() throws IOException {
        program = CallRecorder.in(folder);
        inbox = Files.createDirectory(folder.resolve("inbox"));
    }

    private void arrives(String file, String articles) throws IOException {
        Files.writeString(inbox.resolve(file), articles);
    }

    private List<String> run() {
        return changes("run", inbox.toString(), "--formats", "xlsx");
    }

    /** The lines of a call that tell what is different. */
    private List<String> changes(String... arguments) {
        CallRecorder.Ran ran = program.call(arguments);
        assertThat(ran.status()).as(ran.err()).isZero();
        return ran.out()
                .lines()
                .dropWhile(line -> !line.startsWith("What is different since the last run"))
                .takeWhile(line -> !line.isEmpty())
                .toList();
    }

    @Test
    void firstRunHasNothingToCompareWith() throws IOException {
        arrives("fire.jsonl", FIRE);

        assertThat(run()).isEmpty();
    }

    @Test
    void newClaimAndChangedTollAreTold() throws IOException {
        arrives("fire.jsonl", FIRE);
        run();
        arrives("later.jsonl", LATER);
        arrives("floods.jsonl", FLOODS);

        List<String> changes = run();

        assertThat(changes).hasSize(3);
        assertThat(changes.get(0)).contains("1 changed, 1 new");
        assertThat(changes.get(1))
                .contains(
                        "changed  killed, person, Orlomar",
                        "12 to 14, latest 14, 3 independent sources; was 12, latest 12, 2 independent sources");
        assertThat(changes.get(2))
                .contains("new", "displaced, person, Kestrel Bay", "1,200 to 1,500")
                .doesNotContain("was");
    }

    @Test
    void reportsShowWhatIsDifferent() throws IOException {
        arrives("fire.jsonl", FIRE);
        run();
        assertThat(sheet("tallywire-2026-11-01", "Changes").rows()).isEmpty();
        arrives("later.jsonl", LATER);
        arrives("floods.jsonl", FLOODS);
        run();

        ReportedSheet claims = sheet("tallywire-2026-11-01", "Claims");
        ReportedSheet changes = sheet("tallywire-2026-11-01", "Changes");

        assertThat(claims.column("Effect")).containsExactly("killed", "displaced");
        assertThat(claims.column("Since the last run")).containsExactly("changed", "new");
        assertThat(changes.column("Since the last run")).containsExactly("changed", "new");
        assertThat(changes.column("What is told")).containsExactly("people killed", "people displaced");
        assertThat(changes.column("Latest before")).containsExactly("12", "");
        assertThat(changes.column("Latest now")).containsExactly("14", "1500");
        assertThat(changes.column("Sources before")).containsExactly("2", "");
        assertThat(changes.column("Agreed before?")).containsExactly("agree", "");
    }

    @Test
    void reportOfATopicShowsItsOwnChangesOnly() throws IOException {
        Files.writeString(folder.resolve("watchlist.yml"), "topics: {coast: {places: Kestrel Bay}}");
        arrives("fire.jsonl", FIRE);
        run();
        arrives("later.jsonl", LATER);
        arrives("floods.jsonl", FLOODS);
        run();

        program.call("report", "--topic", "coast", "--formats", "xlsx");

        assertThat(sheet("tallywire-2026-11-01-coast", "Changes").column("What is told"))
                .containsExactly("people displaced");
    }

    private ReportedSheet sheet(String report, String name) throws IOException {
        return ReportedSheet.of(folder.resolve("reports/" + report + ".xlsx"), name);
    }

    @Test
    void runOverTheSameArticlesMarksNothing() throws IOException {
        arrives("fire.jsonl", FIRE);
        run();
        arrives("floods.jsonl", FLOODS);
        assertThat(run()).isNotEmpty();

        assertThat(run()).isEmpty();
    }

    @Test
    void fileThatVanishedTakesNothingWithIt() throws IOException {
        arrives("fire.jsonl", FIRE);
        arrives("floods.jsonl", FLOODS);
        run();
        Files.delete(inbox.resolve("fire.jsonl"));

        assertThat(run()).isEmpty();
    }

    @Test
    void claimThatIsNoMoreIsToldWithTheOneThatItIsIn() throws IOException {
        arrives("fire.jsonl", FIRE);
        arrives(
                "harbour.jsonl",
                FIRE.replace("Orlomar", "Tern Harbour")
                        .replace("fire-", "harbour-")
                        .replace("11-06", "11-07"));
        run();
        Files.writeString(folder.resolve("gazetteer.csv"), "name,kind,variants\nOrlomar,PLACE,Tern Harbour\n");

        List<String> changes = run();

        assertThat(changes).hasSize(3);
        assertThat(changes.get(0)).contains("1 changed, 1 gone");
        assertThat(changes.get(1)).contains("changed  killed, person, Orlomar");
        String changed = changes.get(1).strip().substring(0, 10);
        assertThat(changes.get(2)).contains("gone     killed, person, Tern Harbour", "was 12", "; now in " + changed);
    }

    @Test
    void earlierFigureLeavesItTheSameClaim() throws IOException {
        arrives("fire.jsonl", FIRE);
        run();
        arrives(
                "early.jsonl",
                FIRE.lines()
                        .findFirst()
                        .orElseThrow()
                        .replace("12", "9")
                        .replace("11-06", "11-05")
                        .replace("fire-a", "fire-0")
                        .replace("The Post", "Early"));

        assertThat(run()).hasSize(2).last().asString().contains("changed", "9 to 12", "was 12");
    }

    @Test
    void reportTellsAgainWhatTheRunTold() throws IOException {
        arrives("fire.jsonl", FIRE);
        run();
        arrives("floods.jsonl", FLOODS);
        List<String> told = run();

        assertThat(changes("report", "--formats", "xlsx")).isEqualTo(told);
        assertThat(changes("report", "--formats", "xlsx")).isEqualTo(told);
    }

    @Test
    void whatWasOnlyReadIsComparedByTheNextReport() throws IOException {
        arrives("fire.jsonl", FIRE);
        run();
        arrives("floods.jsonl", FLOODS);
        assertThat(changes("ingest", inbox.toString())).isEmpty();
        arrives("later.jsonl", LATER);
        changes("ingest", inbox.toString());

        assertThat(changes("report", "--formats", "xlsx").getFirst()).contains("1 changed, 1 new");
    }

    @Test
    void runThatFailedIsNoRunToCompareWith() throws IOException {
        arrives("fire.jsonl", FIRE);
        run();
        arrives("floods.jsonl", FLOODS);
        Path reports = folder.resolve("blocked");
        Files.writeString(reports, "a file where a folder should be");
        assertThat(program.call("run", inbox.toString(), "--out", reports.toString())
                        .status())
                .isEqualTo(1);

        assertThat(run()).hasSize(2).last().asString().contains("new", "Kestrel Bay");
    }
}

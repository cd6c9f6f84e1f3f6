package org.tallywire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** The gazetteer's files keep what their headers promise. */
class GazetteerDataTest {
    private static final DataFolder GAZETTEER = DataFolder.onClassPath("gazetteer");
    private static final Set<String> TERRITORIES = Set.of(Locale.getISOCountries());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            places.csv;             key,name,kind,country,latitude,longitude,population,variants
            ambiguous-places.csv;   name,kind,keys
            territories.csv;        code,name,variants
            capitals.csv;           country,capital,variants
            demonyms.csv;           country,adjective,people,note
            titles.csv;             title,class
            org-cues.csv;           word,position,kind
            place-cues.csv;         word,position
            event-cues.csv;         word,position
            work-cues.csv;          word,position
            model-makers.csv;       maker
            """)
    void columnsAreAsPublished(String file, String columns) {
        assertThat(rows(file))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.values().keySet()).containsExactly(columns.split(",")));
    }

    @ParameterizedTest
    @CsvSource({
        "places.csv, 'key'",
        "ambiguous-places.csv, 'name,kind'",
        "territories.csv, 'name'",
        "capitals.csv, 'country,capital'",
        "titles.csv, 'title'",
        "org-cues.csv, 'word,position,kind'",
        "place-cues.csv, 'word,position'",
        "event-cues.csv, 'word,position'",
        "work-cues.csv, 'word,position'",
        "model-makers.csv, 'maker'"
    })
    void nothingIsListedTwice(String file, String columns) {
        assertThat(rows(file))
                .extracting(
                        row -> Arrays.stream(columns.split(",")).map(row::get).toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"places.csv, country", "capitals.csv, country", "demonyms.csv, country", "territories.csv, code"})
    void countriesAreOfIso3166(String file, String column) {
        assertThat(rows(file).stream().flatMap(row -> row.find(column).stream()).collect(Collectors.toSet()))
                .isSubsetOf(TERRITORIES);
    }

    @Test
    void everyTerritoryHasItsRow() {
        assertThat(codes("territories.csv", "code")).containsExactlyInAnyOrderElementsOf(TERRITORIES);
    }

    @Test
    void placesLieOnEarth() {
        assertThat(rows("places.csv")).allSatisfy(place -> {
            assertThat(Double.parseDouble(place.get("latitude"))).isBetween(-90.0, 90.0);
            assertThat(Double.parseDouble(place.get("longitude"))).isBetween(-180.0, 180.0);
            assertThat(place.get("population")).matches("[1-9][0-9]{2,8}|");
        });
    }

    @Test
    void keyNamesKindAndCountry() {
        assertThat(rows("places.csv"))
                .allSatisfy(place -> assertThat(place.get("key"))
                        .startsWith(place.get("kind") + ":"
                                + place.find("country").map(code -> code + ":").orElse(""))
                        .matches("[a-z]+:([A-Z]{2}:)?[a-z0-9-]+"));
    }

    @Test
    void kindsOfPlacesAreKnown() {
        assertThat(codes("places.csv", "kind"))
                .isSubsetOf("city", "region", "river", "mountain", "sea", "island", "area", "continent", "disputed");
    }

    @Test
    void nameOfSeveralPlacesIsListedAsAmbiguous() {
        TreeMap<String, TreeSet<String>> keysByName = new TreeMap<>();
        for (DataRow place : rows("places.csv")) {
            names(place, "name")
                    .forEach(name -> keysByName
                            .computeIfAbsent(name + " as " + place.get("kind"), unused -> new TreeSet<>())
                            .add(place.get("key")));
        }
        keysByName.values().removeIf(keys -> keys.size() == 1);
        TreeMap<String, TreeSet<String>> listed = new TreeMap<>();
        rows("ambiguous-places.csv")
                .forEach(
                        row -> listed.put(row.get("name") + " as " + row.get("kind"), new TreeSet<>(row.list("keys"))));

        assertThat(keysByName).isEqualTo(listed);
    }

    @Test
    void contestedPlacesBelongToNoCountry() {
        assertThat(rows("places.csv"))
                .filteredOn(place -> place.get("kind").equals("disputed"))
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.get("country")).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "places.csv, name",
        "territories.csv, name",
        "capitals.csv, capital",
    })
    void variantsAreTidy(String file, String column) {
        assertThat(rows(file))
                .allSatisfy(row -> assertThat(names(row, column))
                        .doesNotHaveDuplicates()
                        .allSatisfy(name -> assertThat(name)
                                .isNotBlank()
                                .doesNotContain("  ")
                                .doesNotContainPattern("[\\p{Cntrl}\\u00A0]")
                                .isEqualTo(name.strip())));
    }

    @Test
    void capitalIsAlsoAPlaceOfItsCountry() {
        Set<String> places = rows("places.csv").stream()
                .flatMap(place -> names(place, "name").stream().map(name -> place.get("country") + " " + name))
                .collect(Collectors.toSet());

        assertThat(rows("capitals.csv"))
                .allSatisfy(row -> assertThat(places).contains(row.get("country") + " " + row.get("capital")));
    }

    @Test
    void classesOfTitlesAreKnown() {
        assertThat(codes("titles.csv", "class"))
                .containsExactlyInAnyOrder("HONORIFIC", "OFFICE", "MILITARY", "RELIGIOUS", "PROFESSION", "RELATION");
    }

    @ParameterizedTest
    @CsvSource({"org-cues.csv", "place-cues.csv", "event-cues.csv", "work-cues.csv"})
    void positionsOfCuesAreKnown(String file) {
        assertThat(codes(file, "position")).isSubsetOf("first", "last", "of", "on", "for");
    }

    private static List<DataRow> rows(String file) {
        return GAZETTEER.getTable(file).rows();
    }

    private static Set<String> codes(String file, String column) {
        return rows(file).stream()
                .flatMap(row -> row.find(column).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(DataRow row, String column) {
        return Stream.concat(Stream.of(row.get(column)), row.list("variants").stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}

package org.tallywire.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.article.ArticleFixture;
import org.tallywire.entity.gazetteer.AddedNames;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.Language;

class NameLayersTest {
    private static final Language ENGLISH = Language.of("en");
    private static final Knowledge INVENTED =
            Knowledge.read(ENGLISH.folder(), DataFolder.onClassPath("entity/gazetteer"), AddedNames.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GAZETTEER   | BOATS LEFT MARNFJORD.                                      | MARNFJORD
                    CUES        | REPORTERS ASKED MR QUENDT.                                 | QUENDT
                    ACRONYMS    | THE MINISTRY OF FISHERIES (MOFI) PAID. THEN MOFI MEN LEFT. | MOFI
                    CONSISTENCY | LEYLA ALIYEVA CAME. THEN ALIYEVA LEFT.                     | ALIYEVA
                    """)
    void nameIsNotFoundWithoutItsLayer(NameLayer layer, String text, String name) {
        assertThat(names(text, NameLayer.all())).contains(name);
        assertThat(names(text, EnumSet.complementOf(EnumSet.of(layer)))).doesNotContain(name);
    }

    @Test
    void withoutLayersNothingIsFound() {
        assertThat(names("Reporters asked Mr Quendt of Velda Motors in Marnfjord.", Set.of()))
                .isEmpty();
    }

    private static List<String> names(String body, Set<NameLayer> layers) {
        return new NameRecognizer(INVENTED, Optional.empty(), layers)
                .recognize(ArticleFixture.of(body), ENGLISH.tokenizer().tokenize(body)).stream()
                        .map(mention -> mention.span().of(body))
                        .toList();
    }
}

package org.tallywire.app.assembly;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tallywire.app.settings.NameSettings;
import org.tallywire.entity.EntityRecognizer;
import org.tallywire.entity.gazetteer.AddedNames;
import org.tallywire.entity.gazetteer.GeoNames;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.entity.gazetteer.UserGazetteer;
import org.tallywire.entity.name.NameModel;
import org.tallywire.entity.name.NameRecognizer;
import org.tallywire.entity.tagger.TaggerModel;
import org.tallywire.lexicon.Language;

/** What is known of names under the settings, and the recognizer that goes by it. */
record NameAssembly(NameSettings settings, Language language, boolean usual) {
    EntityRecognizer recognizer() {
        return new NameRecognizer(knowledge(), model(), settings.layers());
    }

    Knowledge knowledge() {
        Path own = settings.gazetteer();
        Path geonames = settings.geonames();
        return Knowledge.of(
                language,
                new AddedNames(
                        own == null ? List.of() : UserGazetteer.read(own),
                        geonames == null ? List.of() : GeoNames.read(geonames)));
    }

    /** A user's own model is one of the language of the settings. */
    private Optional<TaggerModel> model() {
        Path own = usual ? settings.model() : null;
        return own == null ? NameModel.shipped(language) : Optional.of(NameModel.read(own));
    }
}

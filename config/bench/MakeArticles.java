import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes made-up articles to standard output, a line of JSON each, for measuring: {@code java MakeArticles.java COUNT}.
 *
 * <p>They are skewed as news is: few events have many articles, few names and places come often, one article in six is
 * another one's text with a sentence cut off or in a new order. About 900 characters each. Everything in them is invented,
 * and the same count gives the same bytes.
 */
public final class MakeArticles {
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 300;
    private static final int LENGTH = 900;

    private static final List<String> EVENTS = List.of(
            "At least %1$d people were killed and %2$d injured when floods struck %3$s on %4$s.",
            "The earthquake near %3$s on %4$s killed %1$d people and destroyed %2$d houses.",
            "An explosion at a mine near %3$s on %4$s left %1$d miners dead and %5$d missing.",
            "A ferry with %2$d passengers sank off %3$s on %4$s; %1$d people drowned.",
            "Fighting around %3$s displaced %6$,d people on %4$s, and %1$d civilians were killed.",
            "Police in %3$s arrested %2$d protesters on %4$s, and %1$d people were wounded.",
            "The storm damaged %6$,d buildings in %3$s on %4$s and killed %1$d people.",
            "Doctors in %3$s counted %6$,d people infected with cholera by %4$s, and %1$d died.");

    private static final List<String> FOLLOW = List.of(
            "The death toll rose to %1$d, %7$s said.",
            "%7$s put the number of dead at %1$d and said that %5$d people were still missing.",
            "Of the injured, %5$d were children, said %7$s, a spokeswoman for the %8$s.",
            "The %8$s said that it had evacuated %2$d families from %3$s.",
            "\"We have counted %1$d dead,\" said %7$s of the %8$s.",
            "About %6$,d people need shelter, according to the %8$s.");

    private static final List<String> FILLERS = List.of(
            "The {noun} of the {adjective} {noun} was {verb} by {person} on {weekday}, officials of the {body} said.",
            "{person}, who heads the {body}, told reporters in {place} that the {noun} had to be {verb} before the {noun}.",
            "Roads between {place} and {place} were {verb}, and the {adjective} {noun} could not be reached for {small} days.",
            "The government has set aside ${small}.{digit} million for the {noun}, about {percent} percent of its {adjective} {noun}.",
            "A {adjective} {noun} stood beside the {noun} while {person} waited for the {noun} from {place}.",
            "In {year}, the {body} had {verb} the {noun}, a decision that {person} called {adjective}.",
            "{person} said the {noun} and the {noun} would be {verb} \"as soon as the {adjective} {noun} allows\".",
            "Neighbours of the {noun} described a {adjective} night of {noun} and {noun}.",
            "The {noun}, {small} kilometres north of {place}, is known for its {adjective} {noun}.",
            "Prices for {noun} rose by {percent} percent within {small} weeks, traders in {place} said.",
            "Nobody at the {body} could say when the {noun} would be {verb} or who had {verb} the {adjective} {noun}.",
            "Schools in {place} stay closed until {weekday}, and the {noun} has been moved to the {adjective} {noun}.",
            "{person} and {person} met in {place} to speak about the {noun}; neither of them mentioned the {noun}.",
            "The {adjective} {noun} had been {verb} {small} times since {year}, most of them in the {noun} of {place}.",
            "Volunteers brought {noun}, {noun} and {noun} to the {noun} where the families wait.",
            "An engineer of the {body} called the {noun} {adjective}, but said that the {noun} held.");

    private static final List<String> NOUNS = words("river bridge ministry harvest teacher hospital committee shelter"
            + " report village market engine valley school harbour convoy district airport budget treaty council window"
            + " farmer journalist shop soldier tribunal station tunnel warehouse library court border union election"
            + " water bread flour medicine blanket tent rice fuel electricity signal pipeline dam reservoir road crossing"
            + " investigation inquiry statement agreement ceasefire negotiation delegation envoy observer mission summit"
            + " factory mill workshop cooperative harvester tractor lorry bus train carriage platform crane container"
            + " vaccine clinic ward nurse surgeon ambulance stretcher laboratory sample epidemic season drought storm"
            + " wind rain snow landslide mud slope ridge coast island reef lighthouse fishing boat net catch quota"
            + " currency bank loan interest debt tax customs tariff export import trader merchant customer supplier"
            + " parliament minister deputy mayor governor judge lawyer witness prisoner guard verdict appeal sentence"
            + " newspaper broadcaster antenna studio archive photograph film festival orchestra museum gallery stadium"
            + " match referee goal league coach player supporter ticket tournament medal record championship");

    private static final List<String> ADJECTIVES = words("old narrow provisional northern southern eastern western"
            + " damaged quiet crowded rural coastal regional national municipal temporary permanent disputed ancient"
            + " modern empty heavy light cold warm dry wet flooded broken repaired unfinished public private foreign"
            + " domestic annual monthly weekly sudden slow difficult simple costly cheap independent joint secret open"
            + " unusual familiar promising doubtful cautious stubborn generous severe mild distant nearby central");

    private static final List<String> VERBS = words("repaired closed opened discussed rejected approved postponed"
            + " rebuilt inspected abandoned searched supplied criticised praised extended shortened measured recorded"
            + " replaced removed delivered collected shared divided moved cleared guarded occupied visited described"
            + " reviewed cancelled announced financed planned delayed completed");

    private static final List<String> WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
    private static final List<String> SYLLABLES = words("bar dol ven mar kel tor lin sa ri mo ne ka vel osh tan gar"
            + " bel dra fen hol jor kul lam mir nor pel quin ros sel tur ul var wen yal zor esk ith orn");
    private static final List<String> FIRST_NAMES = words("Anna Boris Clara David Elena Farid Greta Hassan Irene Jonas"
            + " Karim Lena Marko Nadia Omar Petra Rashid Sofia Tomas Vera Wanda Yusuf Zora Amina Bruno Dalia Emil");
    private static final List<String> BODIES = List.of(
            "%s Relief Agency",
            "Ministry of Health of %s",
            "%s Red Lantern Society",
            "%s Mining Union",
            "Port Authority of %s",
            "%s Weather Service",
            "University of %s",
            "%s Police Department");

    private final Random random = new Random(20261126);
    private final List<String> texts = new ArrayList<>();
    private final int count;

    private MakeArticles(int count) {
        this.count = count;
    }

    /** @param args how many articles */
    public static void main(String[] args) throws IOException {
        if (args.length != 1 || !args[0].matches("[1-9][0-9]{0,8}")) {
            System.err.println("usage: java MakeArticles.java COUNT > FILE.jsonl");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, false);
        try (BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            new MakeArticles(Integer.parseInt(args[0])).write(lines);
        }
    }

    /** In the order of publication, as they come in night after night. */
    private void write(BufferedWriter lines) throws IOException {
        List<Told> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int event = skewed(Math.max(1, count / 6));
            LocalDate day = FIRST_DAY.plusDays(new Random(event).nextInt(DAYS));
            all.add(new Told(number, event, day, day.plusDays(random.nextInt(4))));
        }
        all.sort(Comparator.comparing(Told::published).thenComparing(Told::number));
        for (Told told : all) {
            lines.write(line(told));
        }
    }

    private record Told(int number, int event, LocalDate day, LocalDate published) {}

    private String line(Told told) {
        return "{\"id\":\"a%d\",\"title\":\"%s\",\"published\":\"%sT%02d:%02d:00Z\",\"publisher\":\"%s\",\"body\":\"%s\"}\n"
                .formatted(
                        told.number,
                        "News from " + place(placeOf(told.event)),
                        told.published,
                        random.nextInt(24),
                        random.nextInt(60),
                        name(900_000 + skewed(300)) + " Times",
                        body(told.event, told.day, told.published)
                                .replace("\"", "\\\"")
                                .replace("\n", "\\n"));
    }

    /** One in six is a copy of one of the latest texts, told in a slightly different way. */
    private String body(int event, LocalDate day, LocalDate published) {
        if (!texts.isEmpty() && random.nextInt(6) == 0) {
            return rewritten(texts.get(random.nextInt(texts.size())));
        }
        String text = text(event, day, published);
        if (texts.size() < 500) {
            texts.add(text);
        } else {
            texts.set(random.nextInt(texts.size()), text);
        }
        return text;
    }

    private String rewritten(String text) {
        List<String> sentences = new ArrayList<>(List.of(text.split("(?<=\\.) ")));
        if (random.nextBoolean() && sentences.size() > 4) {
            sentences.remove(2 + random.nextInt(sentences.size() - 2));
        }
        return String.join(" ", sentences);
    }

    private String text(int event, LocalDate day, LocalDate published) {
        Random ofEvent = new Random(event);
        int kind = ofEvent.nextInt(EVENTS.size());
        int killed = 2 + (int) (90 * Math.pow(ofEvent.nextDouble(), 3));
        int grown = killed + random.nextInt(1 + killed / 5);
        Object[] facts = {
            grown,
            killed * 4 + ofEvent.nextInt(20),
            place(placeOf(event)),
            published.equals(day) ? weekday(day) : WRITTEN.format(day),
            1 + killed / 3,
            1000 + ofEvent.nextInt(9000),
            person(event * 5 + random.nextInt(5)),
            body(event * 2 + random.nextInt(2))
        };
        StringBuilder text = new StringBuilder(LENGTH + 200);
        add(text, EVENTS.get(kind).formatted(facts));
        add(text, FOLLOW.get(random.nextInt(FOLLOW.size())).formatted(facts));
        int length = (int) (LENGTH * (0.5 + 0.8 * random.nextDouble()));
        while (text.length() < length) {
            add(text, filled(FILLERS.get(random.nextInt(FILLERS.size()))));
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String sentence) {
        text.append(text.isEmpty() ? "" : text.length() % 7 == 0 ? "\n\n" : " ").append(sentence);
    }

    private String filled(String template) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            text.append(template, from, open).append(word(template.substring(open + 1, close)));
            from = close + 1;
        }
        return text.append(template.substring(from)).toString();
    }

    private String word(String slot) {
        return switch (slot) {
            case "noun" -> NOUNS.get(skewed(NOUNS.size()));
            case "adjective" -> ADJECTIVES.get(skewed(ADJECTIVES.size()));
            case "verb" -> VERBS.get(skewed(VERBS.size()));
            case "weekday" -> WEEKDAYS.get(random.nextInt(7));
            case "person" -> person(skewed(200_000));
            case "body" -> body(skewed(20_000));
            case "place" -> place(skewed(3000));
            case "small" -> String.valueOf(2 + random.nextInt(40));
            case "digit" -> String.valueOf(random.nextInt(10));
            case "percent" -> String.valueOf(1 + random.nextInt(60));
            case "year" -> String.valueOf(1990 + random.nextInt(36));
            default -> throw new IllegalStateException("no such slot: " + slot);
        };
    }

    private static int placeOf(int event) {
        return (int) (3000 * Math.pow(new Random(event ^ 0x5eed).nextDouble(), 3));
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS.get(day.getDayOfWeek().getValue() - 1);
    }

    private static String place(int number) {
        return name(number);
    }

    private static String person(int number) {
        return FIRST_NAMES.get(Math.floorMod(number * 31, FIRST_NAMES.size())) + " " + name(100_000 + number);
    }

    private static String body(int number) {
        return BODIES.get(Math.floorMod(number, BODIES.size())).formatted(name(number / 8));
    }

    /** The same for the same number. */
    private static String name(int number) {
        Random ofName = new Random(number * 2654435761L);
        StringBuilder name = new StringBuilder();
        for (int i = 2 + ofName.nextInt(2); i > 0; i--) {
            name.append(SYLLABLES.get(ofName.nextInt(SYLLABLES.size())));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Of so many the first ones far more often than the last. */
    private int skewed(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2.5));
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }
}

package org.tallywire.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** All places where something is set, the strongest first: command line, environment, the user's file, the defaults. */
final class SettingSources {
    static final String PREFIX = "tallywire.";
    private static final String COMMAND_LINE = "command line";
    private static final String ENVIRONMENT = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    private final MutablePropertySources sources = new MutablePropertySources();

    SettingSources commandLine(Map<String, String> flags) {
        Map<String, Object> properties = flags.entrySet().stream()
                .collect(Collectors.toMap(flag -> PREFIX + flag.getKey(), Map.Entry::getValue));
        sources.addLast(new MapPropertySource(COMMAND_LINE, properties));
        return this;
    }

    SettingSources environment(Map<String, String> variables) {
        sources.addLast(new SystemEnvironmentPropertySource(ENVIRONMENT, Map.copyOf(variables)));
        return this;
    }

    /** A file of the user, in which only known keys may stand. */
    SettingSources file(Path file, Set<String> knownKeys) {
        if (!Files.isRegularFile(file)) {
            throw new InvalidSettingException(
                    "the settings file " + file + " was not found; name one that exists, or leave --settings out");
        }
        for (PropertySource<?> source : load(file.toString(), new FileSystemResource(file))) {
            rejectUnknownKeys(file, source, knownKeys);
            sources.addLast(source);
        }
        return this;
    }

    SettingSources defaults() {
        load("defaults", new ClassPathResource("application.yml")).forEach(sources::addLast);
        return this;
    }

    /** The strongest value of a key. */
    FoundSetting get(String key) {
        return new FoundSetting(
                key, find(key, Bindable.of(String.class)).orElse("").strip(), originOf(key));
    }

    /** The strongest list of a key: a YAML list, or words with commas between them. */
    List<FoundSetting> getList(String key) {
        String origin = originOf(key);
        return find(key, Bindable.listOf(String.class)).orElse(List.of()).stream()
                .map(value -> new FoundSetting(key, value.strip(), origin))
                .filter(FoundSetting::isSet)
                .toList();
    }

    private <T> Optional<T> find(String key, Bindable<T> type) {
        var found = new Binder(ConfigurationPropertySources.from(sources)).bind(PREFIX + key, type);
        return found.isBound() ? Optional.of(found.get()) : Optional.empty();
    }

    private String originOf(String key) {
        ConfigurationPropertyName name = ConfigurationPropertyName.of(PREFIX + key);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.from(sources)) {
            var property = source.getConfigurationProperty(name);
            if (property == null) {
                property = source.getConfigurationProperty(name.append("[0]"));
            }
            if (property != null) {
                return origin(source, key, property.getOrigin());
            }
        }
        return "not set";
    }

    private static String origin(ConfigurationPropertySource source, String key, @Nullable Origin origin) {
        Origin inSource = origin instanceof PropertySourceOrigin wrapped ? wrapped.getOrigin() : origin;
        if (inSource instanceof TextResourceOrigin text && text.getLocation() != null) {
            return place(text.getResource(), text.getLocation().getLine() + 1);
        }
        String place = source.getUnderlyingSource() instanceof PropertySource<?> named ? named.getName() : "";
        return switch (place) {
            case COMMAND_LINE -> "command line, --" + key;
            case ENVIRONMENT -> "environment, " + variable(key);
            default -> place;
        };
    }

    private static String place(@Nullable Resource resource, int line) {
        return resource instanceof FileSystemResource file
                ? "line " + line + " of " + file.getPath()
                : "the program's defaults";
    }

    private static String variable(String key) {
        return (PREFIX + key).toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "_");
    }

    private static List<PropertySource<?>> load(String name, Resource resource) {
        try {
            return new YamlPropertySourceLoader().load(name, resource);
        } catch (IOException | RuntimeException e) {
            throw new InvalidSettingException(
                    "the settings file " + name + " cannot be read: " + fault(e) + "; mend it, or leave it out");
        }
    }

    /** Where the fault is; not what stands there, for it may be a secret. */
    private static String fault(Exception e) {
        Mark mark = e instanceof MarkedYAMLException marked ? marked.getProblemMark() : null;
        return mark == null
                ? firstLines(e)
                : "it is no YAML at line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1)
                        + " (texts with signs in them may need quotation marks)";
    }

    private static String firstLines(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .limit(3)
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    private static void rejectUnknownKeys(Path file, PropertySource<?> source, Set<String> knownKeys) {
        if (source instanceof EnumerablePropertySource<?> enumerable) {
            for (String name : enumerable.getPropertyNames()) {
                String key = name.replaceFirst("\\[.*", "");
                if (!key.startsWith(PREFIX) || !knownKeys.contains(key.substring(PREFIX.length()))) {
                    throw new InvalidSettingException("the settings file %s has the unknown key '%s'; known are: %s"
                            .formatted(
                                    file,
                                    key,
                                    new TreeSet<>(knownKeys)
                                            .stream()
                                                    .map(known -> PREFIX + known)
                                                    .collect(Collectors.joining(", "))));
                }
            }
        }
    }
}

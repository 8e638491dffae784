package org.tyst.basics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records to JSON and back, the same way in the store, on the wire and in the shipped data files. */
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new Jdk8Module())
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                    .serializationInclusion(JsonInclude.Include.NON_ABSENT)
                    .build();

    /** For bodies that an older Tyst may have written: a field that did not exist then is empty, and not a fault. */
    private static final JsonMapper LENIENT = lenient();

    private Json() {}

    private static JsonMapper lenient() {
        var mapper = MAPPER.rebuild();
        var empty = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
        for (var type : List.of(String.class, List.class, Set.class, Map.class))
            mapper.withConfigOverride(type, override -> override.setSetterInfo(empty));
        return mapper.build();
    }

    /** The shared mapper, for those who stream. Never reconfigure it. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static ObjectNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    public static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Cannot be written as JSON: " + value.getClass(), e);
        }
    }

    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the JSON of a " + type.getSimpleName(), e);
        }
    }

    /** What this Tyst or an older one has kept. Unknown fields are a newer one's, and are passed over. */
    public static <T> T kept(String json, Class<T> type) {
        try {
            return LENIENT.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the JSON of a " + type.getSimpleName(), e);
        }
    }

    public static <T> T read(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the JSON of a " + type.getSimpleName(), e);
        }
    }

    /** For data files that people edit: an unknown field is refused, and the line is told. */
    public static <T> T strict(String json, Class<T> type) throws BadJson {
        try {
            return MAPPER.readerFor(type)
                    .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .readValue(json);
        } catch (JsonProcessingException e) {
            throw new BadJson(line(json, e), e);
        }
    }

    /** Of an unknown field Jackson tells the line on which it noticed, which may be the last. */
    private static int line(String json, JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown)
            return 1
                    + (int)
                            json.substring(
                                            0,
                                            Math.max(
                                                    0,
                                                    json.indexOf(
                                                            '"' + unknown.getPropertyName() + '"')))
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count();
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    public static ObjectNode object(String json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (JsonProcessingException | ClassCastException e) {
            throw new IllegalArgumentException("Not a JSON object", e);
        }
    }
}

package org.tyst.central;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tyst.basics.Json;
import org.tyst.sync.BatchMark;
import org.tyst.sync.CasePart;
import org.tyst.sync.CentralConflict;
import org.tyst.sync.CentralItem;
import org.tyst.sync.Elsewhere;
import org.tyst.sync.Kind;
import org.tyst.sync.Lost;
import org.tyst.sync.OpOutcome;
import org.tyst.sync.Operation;
import org.tyst.sync.Protocol;
import org.tyst.sync.Pulled;
import org.tyst.sync.Refusal;
import org.tyst.sync.Testified;
import org.tyst.sync.Testimony;
import org.tyst.sync.WipeReceipt;
import org.tyst.sync.Writing;

/** The description that is served is of this service: the same endpoints, and of each thing the same fields. */
class DescriptionTest {
    private final JsonNode description = read();

    @Test
    void hasEveryEndpointAndNoOther() {
        var described = new TreeSet<String>();
        description
                .path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .fieldNames()
                                .forEachRemaining(method ->
                                        described.add(
                                                method.toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey())));

        assertThat(described).isEqualTo(TempCentral.server().endpoints());
    }

    @TestFactory
    Stream<DynamicTest> hasTheFieldsOfEverythingThatTravels() {
        return travelling()
                .map(type ->
                        DynamicTest.dynamicTest(type.getSimpleName(), () -> assertDescribed(type)));
    }

    @Test
    void describesNothingElse() {
        var names = travelling().map(Class::getSimpleName).collect(Collectors.toSet());
        names.addAll(Set.of("Kind", "Refusal", "OpOutcome"));

        assertThat(schemas().fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void namesEveryKindAndEveryReason() {
        assertThat(strings(schemas().path("Kind").path("enum"))).isEqualTo(names(Kind.values()));
        assertThat(strings(schemas().path("Refusal").path("enum")))
                .isEqualTo(names(Refusal.values()));
    }

    private static Stream<Class<?>> travelling() {
        return Stream.concat(
                Stream.of(
                        BatchMark.class,
                        Operation.class,
                        Lost.class,
                        Writing.class,
                        CentralItem.class,
                        CentralConflict.class,
                        CasePart.class,
                        Pulled.class,
                        Elsewhere.class,
                        Testimony.class,
                        Testimony.Link.class,
                        Testified.class,
                        Testified.Discord.class,
                        WipeReceipt.class,
                        WipeReceipt.Files.class,
                        WipeReceipt.Signed.class),
                Stream.of(Protocol.class, OpOutcome.class)
                        .flatMap(holder -> Arrays.stream(holder.getDeclaredClasses())));
    }

    private void assertDescribed(Class<?> type) {
        var schema = schemas().path(type.getSimpleName());
        assertThat(set(schema.path("properties").fieldNames()))
                .isEqualTo(fields(type, component -> true));
        assertThat(strings(schema.path("required")))
                .isEqualTo(fields(type, component -> component.getType() != Optional.class));
    }

    private static Set<String> fields(Class<?> type, Predicate<RecordComponent> wanted) {
        var names =
                Arrays.stream(type.getRecordComponents())
                        .filter(DescriptionTest::travels)
                        .filter(wanted)
                        .map(RecordComponent::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        if (OpOutcome.class.isAssignableFrom(type)) names.add("outcome");
        return names;
    }

    /** What is only found as an answer is read is no part of it. */
    private static boolean travels(RecordComponent component) {
        var property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null || property.access() != JsonProperty.Access.WRITE_ONLY;
    }

    private JsonNode schemas() {
        return description.path("components").path("schemas");
    }

    private static Set<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> strings(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> set(Iterator<String> names) {
        var all = new TreeSet<String>();
        names.forEachRemaining(all::add);
        return all;
    }

    private static JsonNode read() {
        try (var file = DescriptionTest.class.getResourceAsStream("/central/openapi.json")) {
            return Json.object(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

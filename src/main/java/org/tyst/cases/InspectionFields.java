package org.tyst.cases;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an inspector asks to see listed of each case, as far as this record has it. Nothing is made up for what it has not. */
public record InspectionFields(Map<Field, String> held) {
    /** In the order in which the inspectorate names them. */
    public enum Field {
        CASE_ID,
        CASE_NAME,
        GENDER,
        ETHNICITY,
        DISABILITY,
        BORN,
        LEAD_APPLICATION,
        LAW_TYPE,
        CASE_TYPE,
        PRACTITIONER,
        TEAM,
        SERVICE_AREA,
        LOCAL_AUTHORITY,
        COURT,
        FILE_LOCATION
    }

    public InspectionFields {
        held = Map.copyOf(held);
    }

    public static InspectionFields of(CaseFile file, String practitioner) {
        var theCase = file.theCase();
        var found = new EnumMap<Field, String>(Field.class);
        found.put(Field.CASE_ID, theCase.courtReference());
        found.put(Field.CASE_NAME, theCase.title());
        found.put(Field.GENDER, ofEach(file, child -> Optional.of(child.gender())));
        found.put(Field.BORN, ofEach(file, child -> child.birth().date().map(Object::toString)));
        found.put(
                Field.LEAD_APPLICATION, theCase.ordersAppliedFor().stream().findFirst().orElse(""));
        found.put(Field.LAW_TYPE, theCase.lawType().name());
        found.put(Field.CASE_TYPE, caseType(theCase));
        found.put(Field.PRACTITIONER, practitioner);
        found.put(Field.COURT, theCase.court());
        found.values().removeIf(String::isBlank);
        return new InspectionFields(found);
    }

    /** The local authority is asked for in public law alone. */
    public List<Field> lacking(LawType law) {
        return Stream.of(Field.values())
                .filter(field -> !held.containsKey(field))
                .filter(field -> field != Field.LOCAL_AUTHORITY || law == LawType.PUBLIC_LAW)
                .toList();
    }

    /** Said only when it is known of every child: half a list would look like a whole one. */
    private static String ofEach(CaseFile file, Function<Person, Optional<String>> what) {
        var all =
                file.children().stream()
                        .map(child -> what.apply(child).filter(said -> !said.isBlank()))
                        .toList();
        return all.stream().allMatch(Optional::isPresent)
                ? all.stream().flatMap(Optional::stream).collect(Collectors.joining(", "))
                : "";
    }

    private static String caseType(ChildrensCase theCase) {
        return theCase.directedReports().stream()
                .map(DirectedReport::reportType)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}

package org.tyst.screens.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tyst.cases.ImportFinding;
import org.tyst.words.Words;

/** Findings of one kind: what it is called, what it means for the case, and where in the file. Never the value itself. */
public record FindingGroup(String name, String meaning, List<String> places) {
    public FindingGroup {
        places = List.copyOf(places);
    }

    public static List<FindingGroup> of(List<ImportFinding> findings, Words words) {
        var byKind =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ImportFinding::kind,
                                        () ->
                                                new EnumMap<
                                                        ImportFinding.Kind, List<ImportFinding>>(
                                                        ImportFinding.Kind.class),
                                        Collectors.toList()));
        return byKind.entrySet().stream().map(group -> group(group, words)).toList();
    }

    private static FindingGroup group(
            Map.Entry<ImportFinding.Kind, List<ImportFinding>> group, Words words) {
        return new FindingGroup(
                words.of("terms.Kind", group.getKey()),
                words.of("import.means", group.getKey()),
                group.getValue().stream()
                        .map(finding -> FilePlace.told(finding.pointer()))
                        .toList());
    }
}

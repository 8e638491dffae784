package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tyst.basics.Json;
import org.tyst.cases.CaseId;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Statement;

/** What was written before a field was thought of opens, with that field empty; what a newer Tyst added is not in the way. */
class DraftsOfAnOlderTystTest {
    private final Interview interview = Made.interview(new CaseId(new java.util.UUID(4, 17)));
    private final Statement statement = Made.statement(interview, 3, "Taid has a red tractor");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "children",
                "language",
                "translation",
                "corrects",
                "whyCorrected",
                "signedAt"
            })
    void opensAStatementFromBeforeTheFieldWasThere(String field) {
        var older = Json.tree(statement);
        older.remove(field);
        var opened = Json.kept(Json.text(older), Statement.class);
        assertThat(opened.words()).isEqualTo(statement.words());
        assertThat(value(opened, field)).isIn("", Set.of(), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "startedAt",
                "endedAt",
                "present",
                "whyNotAlone",
                "language",
                "interpreter",
                "told",
                "notesMadeAt",
                "signedAt"
            })
    void opensAnInterviewFromBeforeTheFieldWasThere(String field) {
        var older = Json.tree(interview);
        older.remove(field);
        var opened = Json.kept(Json.text(older), Interview.class);
        assertThat(opened.caseId()).isEqualTo(interview.caseId());
        assertThat(value(opened, field)).isIn("", List.of(), java.util.Map.of(), Optional.empty());
    }

    @Test
    void opensWhatANewerTystWrote() {
        var newer = Json.tree(statement).put("mood", "calm");
        assertThat(Json.kept(Json.text(newer), Statement.class)).isEqualTo(statement);
    }

    private static Object value(Record record, String field) {
        try {
            return record.getClass().getMethod(field).invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}

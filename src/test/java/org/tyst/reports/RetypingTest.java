package org.tyst.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tyst.cases.ContactPointId;
import org.tyst.contests.ContestId;

class RetypingTest {
    private static final Run ADDRESS =
            new Run.Mention(new ContactPointId(new UUID(0, 1)), "the mother's home");
    private static final Run FLAG = new Run.Flag(new ContestId(new UUID(0, 2)));

    @Test
    void aWithheldAddressStaysAnObjectWhenTheWordsAroundItChange() {
        var before = List.of(new Run.Words("I saw Alys at "), ADDRESS, new Run.Words("."));
        assertThat(Runs.retyped(before, "I visited Alys twice at the mother's home in June."))
                .containsExactly(
                        new Run.Words("I visited Alys twice at "),
                        ADDRESS,
                        new Run.Words(" in June."));
    }

    @Test
    void aContestedFlagCannotBeTypedAway() {
        assertThat(Runs.retyped(List.of(new Run.Words("He was convicted."), FLAG), ""))
                .containsExactly(FLAG);
    }

    @Test
    void whatIsTypedIsKeptToTheLetter() {
        var before = List.of(ADDRESS, new Run.Words(" and"), FLAG);
        assertThat(Run.text(Runs.retyped(before, "Nothing of it  remains.\n")))
                .isEqualTo("Nothing of it  remains.\n");
    }
}

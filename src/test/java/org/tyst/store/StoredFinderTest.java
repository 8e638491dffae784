package org.tyst.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tyst.basics.SaveOutcome;
import org.tyst.cases.ChildrensCase;
import org.tyst.cases.Confidentiality;
import org.tyst.interviews.Interview;
import org.tyst.interviews.Statement;
import org.tyst.search.FoundIn;
import org.tyst.search.Hit;
import org.tyst.search.Question;

class StoredFinderTest {
    private final TemporaryRecord record = new TemporaryRecord();

    @AfterEach
    void close() {
        record.close();
    }

    @Test
    void findsWhatWasSaidAndLightsIt() {
        var said = say("The cat slept on the stairs.");
        assertThat(find("cat sta"))
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.in()).isEqualTo(FoundIn.STATEMENT);
                    assertThat(hit.item()).isEqualTo(said.id().value());
                    assertThat(hit.under()).contains(said.interview().value());
                    assertThat(hit.context().stream().filter(Hit.Snippet::lit))
                            .extracting(Hit.Snippet::text)
                            .containsExactly("cat", "stairs");
                });
    }

    @Test
    void findsWelshWordsInWhateverFormTheyStandAndTheVeryWordFirst() {
        var mutated = say("Roedd ei chath hi ar y grisiau.");
        var radical = say("Mae cath yn y tŷ.");
        assertThat(find("cath"))
                .extracting(Hit::item)
                .containsExactly(radical.id().value(), mutated.id().value());
        assertThat(find("gath")).hasSize(2);
    }

    @Test
    void foldsAccents() {
        say("Mae’r tŷ’n dawel.");
        assertThat(find("ty dawel")).hasSize(1);
    }

    @Test
    void looksWithinOneCaseWhenAsked() {
        var here = say("An owl in the oak.");
        say("An owl in the barn.");
        var asked = Question.of("owl", 10).within(here.caseId());
        assertThat(record.stored().finder().find(asked)).hasSize(1);
    }

    @Test
    void forgetsWhatWasWrittenOverAndWhatWasTakenOut() {
        var said = say("The blue door.");
        var interview = record.stored().interviews().open(said.interview()).orElseThrow();
        keep(interview.interview(), Made.saying(said, "The green door."));
        assertThat(find("blue")).isEmpty();
        assertThat(find("green")).hasSize(1);
        saved(
                record.stored()
                        .interviews()
                        .keep(interview.interview(), List.of(), List.of(said.id())));
        assertThat(find("green")).isEmpty();
    }

    @Test
    void neverFindsASealedDetail() {
        var theCase = aCase();
        var child = Made.child(theCase.id(), "Alys Hale");
        saved(record.stored().cases().save(child));
        saved(
                record.stored()
                        .cases()
                        .save(
                                Made.address(child, Confidentiality.WITHHELD),
                                "14 Pistyll Row, ZZ9 4QT"));
        assertThat(find("Alys")).hasSize(1);
        assertThat(find("Pistyll")).isEmpty();
        assertThat(find("4QT")).isEmpty();
    }

    @Test
    void forgetsAPurgedCase() {
        var said = say("The lighthouse keeper.");
        saved(new Purge(record.store()).purge(said.caseId()));
        assertThat(find("lighthouse")).isEmpty();
    }

    @Test
    void takesWhateverIsTypedForWords() {
        say("She said \"no\" AND left.");
        assertThat(find("\"no\" and")).hasSize(1);
        assertThat(find("NEAR(")).isEmpty();
        assertThat(find("* : ^ - \" ' ; DROP TABLE find")).isEmpty();
        assertThat(find("   ")).isEmpty();
        var random = new Random(417);
        for (var i = 0; i < 300; i++) find(anything(random));
    }

    private static String anything(Random random) {
        return random.ints(1 + random.nextInt(60), 1, 0x2FFF)
                .filter(Character::isDefined)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private List<Hit> find(String typed) {
        return record.stored().finder().find(Question.of(typed, 50));
    }

    private Statement say(String words) {
        var interview = Made.interview(aCase().id());
        return keep(interview, Made.statement(interview, 1, words));
    }

    private Statement keep(Interview interview, Statement statement) {
        saved(record.stored().interviews().keep(interview, List.of(statement), List.of()));
        return statement;
    }

    private ChildrensCase aCase() {
        var made = Made.aCase("XX26P00417");
        saved(record.stored().cases().save(made));
        return made;
    }

    private static void saved(SaveOutcome outcome) {
        assertThat(outcome).isInstanceOf(SaveOutcome.Saved.class);
    }
}

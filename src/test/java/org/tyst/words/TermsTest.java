package org.tyst.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tyst.audit.Act;
import org.tyst.audit.Because;
import org.tyst.cases.Birth;
import org.tyst.cases.Confidentiality;
import org.tyst.cases.ContactPoint;
import org.tyst.cases.ImportFinding;
import org.tyst.cases.LanguageChoice;
import org.tyst.cases.LawType;
import org.tyst.cases.Part;
import org.tyst.cases.Procedure;
import org.tyst.cases.Standing;
import org.tyst.contests.ChallengeKind;
import org.tyst.contests.ContestOutcome;
import org.tyst.contests.RaisedVia;
import org.tyst.contests.Target;
import org.tyst.interviews.Mode;
import org.tyst.interviews.PlaceType;
import org.tyst.interviews.SeenAlone;
import org.tyst.interviews.Told;
import org.tyst.interviews.Wording;
import org.tyst.people.Organisation;
import org.tyst.people.Role;
import org.tyst.sync.Kind;

class TermsTest {
    static Stream<Class<? extends Enum<?>>> whatAPageMayName() {
        return Stream.of(
                LawType.class,
                Procedure.class,
                Part.class,
                Birth.Certainty.class,
                LanguageChoice.class,
                Confidentiality.class,
                ContactPoint.Kind.class,
                ImportFinding.Kind.class,
                Standing.class,
                Mode.class,
                PlaceType.class,
                SeenAlone.class,
                Wording.class,
                Told.class,
                ChallengeKind.class,
                RaisedVia.class,
                ContestOutcome.class,
                Target.Kind.class,
                Role.class,
                Organisation.class,
                Act.class,
                Act.Sort.class,
                Because.class,
                Kind.class);
    }

    @ParameterizedTest
    @MethodSource("whatAPageMayName")
    void saysEveryConstantInBothLanguages(Class<? extends Enum<?>> type) {
        for (var language : Language.values())
            for (var constant : type.getEnumConstants())
                assertThat(Words.in(language).of("terms." + type.getSimpleName(), constant))
                        .isNotBlank();
    }
}

package org.tyst.screens.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilePlaceTest {

    @Test
    void readsAPointerAsAPersonWould() {
        assertThat(FilePlace.told("/cases/0/case_data/applicants/1/value/dateOfBirth"))
                .isEqualTo("cases 1 › applicants 2 › date of birth");
    }

    @Test
    void keepsASlashInsideAFieldName() {
        assertThat(FilePlace.told("/cases/0/a~1b")).isEqualTo("cases 1 › a/b");
    }
}

package org.tyst.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ItemStateTest {
    @Test
    void nothingIsSentThatWasNotWritten() {
        assertThatThrownBy(() -> ItemState.CLEAN.to(ItemState.INFLIGHT))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void unsentWordsAreNeverClean() {
        assertThat(ItemState.DIRTY.mayBecome(ItemState.CLEAN)).isFalse();
        assertThat(ItemState.REFUSED.mayBecome(ItemState.CLEAN)).isFalse();
        assertThat(ItemState.LATE.mayBecome(ItemState.CLEAN)).isFalse();
    }

    @Test
    void nothingComesBackFromAPurge() {
        for (var next : ItemState.values()) assertThat(ItemState.PURGED.mayBecome(next)).isFalse();
    }
}

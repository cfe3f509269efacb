-- Version 2 of the store: a protocol that binds only the people for whom it is used by name.
--
-- 1, or nothing for a protocol that binds everybody in its area and of its ages. Not set for what was in force before, so that
-- no digest of before changes.

ALTER TABLE protocol_in_force ADD COLUMN only_named INTEGER CHECK (only_named = 1);

//! The store as it was after an operation: views of the same names over what is and what was, so that the same statements
//! answer.
//!
//! Refuses to know which day is meant: the caller names an operation. A store seen so cannot be written.

use super::schema;
use super::{Access, Store};
use crate::error::{Error, Result};

impl Store {
    /// The store as it was at the end of an operation; 0 is before the first. Only to be read from then on.
    ///
    /// # Errors
    /// There is no such operation, or the store cannot be read.
    pub fn as_at(mut self, operation: i64) -> Result<Self> {
        if operation != 0 && self.operation(operation)?.is_none() {
            let newest = self.head()?.operation;
            return Err(Error::cannot(
                "no-such-operation",
                format!("there is no operation {operation}"),
            )
            .hint(format!(
                "the newest is {newest}; list them with: resettle log"
            )));
        }
        let path = self.path.clone();
        self.look_back(operation)
            .map_err(|error| super::placed(&path, error))?;
        self.access = Access::Read;
        self.as_at = Some(operation);
        Ok(self)
    }

    fn look_back(&self, operation: i64) -> Result<()> {
        self.conn.pragma_update(None, "query_only", false)?;
        self.conn.pragma_update(None, "temp_store", "MEMORY")?;
        // Views take no parameters. The operation is a number, so it can be written into them.
        for table in schema::journalled(&self.conn)? {
            let (name, columns) = (&table.name, table.list(""));
            self.conn.execute_batch(&format!(
                "DROP VIEW IF EXISTS temp.{name};
                 CREATE TEMP VIEW {name} AS
                 SELECT {columns}, op FROM main.{name} WHERE op <= {operation}
                 UNION ALL
                 SELECT {columns}, op FROM main.{name}_past WHERE op <= {operation} AND ended_op > {operation}"
            ))?;
        }
        self.conn.execute_batch(&format!(
            "DROP VIEW IF EXISTS temp.operation;
             CREATE TEMP VIEW operation AS
             SELECT id, at, user, today, today_given, kind, what, target,
                    CASE WHEN undone_by <= {operation} THEN undone_by END AS undone_by, erased, digest, hash
             FROM main.operation WHERE id <= {operation}"
        ))?;
        self.conn.pragma_update(None, "query_only", true)?;
        Ok(())
    }
}

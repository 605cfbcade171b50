//! What the handles of jobs have beyond single calls.

use auth0_core::Call;

use super::export;
use super::{FinishedExport, ImportReport, JobFailure, JobWait, UsersImport};
use crate::jobs::{ExportUsers, Job, Jobs, JobsUsersImports};

impl Jobs {
    /// Waits for a job, up to 30 minutes.
    ///
    /// # Errors
    ///
    /// [`JobFailure::Failed`] when the job fails, [`JobFailure::Unfinished`] when it takes longer than it
    /// may, [`JobFailure::Lost`] when it cannot be looked at.
    pub async fn wait(&self, id: &str) -> Result<Job, JobFailure> {
        self.wait_with(id, &JobWait::default()).await
    }

    /// Like [`wait`](Self::wait), with options.
    ///
    /// # Errors
    ///
    /// As [`wait`](Self::wait).
    pub async fn wait_with(&self, id: &str, wait: &JobWait) -> Result<Job, JobFailure> {
        wait.run(self.0.client(), id).await
    }

    /// Imports users: sends the file, waits for the job, up to 30 minutes, and reports why users were
    /// rejected. Rejected users are not an error but part of the report.
    ///
    /// # Errors
    ///
    /// As [`wait`](Self::wait), and [`JobFailure::Start`] when the file could not be sent. A job that
    /// failed brings the users it rejected.
    pub async fn import_users(&self, import: &UsersImport) -> Result<ImportReport, JobFailure> {
        self.import_users_with(import, &JobWait::default()).await
    }

    /// Like [`import_users`](Self::import_users), with options for the wait.
    ///
    /// # Errors
    ///
    /// As [`import_users`](Self::import_users).
    pub async fn import_users_with(
        &self,
        import: &UsersImport,
        wait: &JobWait,
    ) -> Result<ImportReport, JobFailure> {
        import.run(self.0.client(), wait).await
    }

    /// Exports the users of one connection or all: starts the job and waits, up to 30 minutes, until its
    /// file is available. Lists stop at 1,000 users; exports have no such limit.
    ///
    /// The file is in JSON unless the request says otherwise.
    ///
    /// ```no_run
    /// use auth0_management::ManagementClient;
    /// use auth0_management::jobs::{ExportField, ExportUsers};
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Row {
    ///     email: Option<String>,
    /// }
    ///
    /// # async fn run(mgmt: ManagementClient) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = ExportUsers {
    ///     fields: Some(vec![ExportField::new("email")]),
    ///     ..Default::default()
    /// };
    /// let mut users = mgmt.jobs().export_users(&request).await?.users::<Row>().await?;
    /// while let Some(user) = users.next().await {
    ///     println!("{:?}", user?.email);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`wait`](Self::wait), and [`JobFailure::Start`] when the job was not started.
    pub async fn export_users(&self, request: &ExportUsers) -> Result<FinishedExport, JobFailure> {
        self.export_users_with(request, &JobWait::default()).await
    }

    /// Like [`export_users`](Self::export_users), with options for the wait.
    ///
    /// # Errors
    ///
    /// As [`export_users`](Self::export_users).
    pub async fn export_users_with(
        &self,
        request: &ExportUsers,
        wait: &JobWait,
    ) -> Result<FinishedExport, JobFailure> {
        export::run(self.0.client(), request, wait).await
    }

    /// Returns the file of a completed export, such as one that another process has started.
    pub fn exported(&self, job: Job) -> FinishedExport {
        FinishedExport {
            client: self.0.client().clone(),
            job,
        }
    }
}

impl JobsUsersImports {
    /// Starts an import of users from a file, which is read while it is sent.
    /// [`Jobs::import_users`] also waits for its end.
    ///
    /// `POST /jobs/users-imports`, scope `create:users`.
    /// [Reference](https://auth0.com/docs/api/management/v2/jobs/post-users-imports)
    ///
    /// # Errors
    ///
    /// - 413: The file is larger than Auth0 takes.
    /// - 429: Too many jobs are running; two imports may at a time.
    pub fn create(&self, import: &UsersImport) -> Call<Job> {
        self.0.call(import.operation())
    }
}

import { keepWorkers } from '../../seeds/reading-workers.js';

// A worker takes seconds to start, and hardly a test asks whether it does.
keepWorkers(20_000);

package head

import testing
